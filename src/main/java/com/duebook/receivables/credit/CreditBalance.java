package com.duebook.receivables.credit;

import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import com.duebook.receivables.InvoiceTotals;
import com.duebook.receivables.LineDetails;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What of an invoice may still be taken back: of each line the quantity and net, of each rate the tax, that were charged
 * and not yet credited. Amounts are those of all credit notes together, so what is taken back one by one comes to the
 * same cent as at once.
 */
public final class CreditBalance {

    private final Currency currency;
    private final List<LineLeft> lines = new ArrayList<>();
    private final TreeMap<BigDecimal, RateLeft> rates = new TreeMap<>();

    private CreditBalance(Currency currency) {
        this.currency = currency;
    }

    /** @param notes the lines of each credit note of the invoice so far */
    public static CreditBalance of(Currency currency, List<LineDetails> invoice, List<List<BilledLine>> notes) {
        var balance = new CreditBalance(currency);
        invoice.forEach(balance::charge);
        notes.forEach(balance::takeOff);
        return balance;
    }

    /** All lines of the invoice, in its order. */
    public List<LineLeft> lines() {
        return List.copyOf(lines);
    }

    /** Everything that is left. */
    public List<CreditLine> rest() {
        return lines.stream().filter(LineLeft::isAny).map(LineLeft::all).toList();
    }

    /**
     * @return the lines of the credit note that takes so much back
     * @throws Refusal when that is nothing, or more than is left of a line, a rate or the invoice
     */
    public List<BilledLine> take(List<CreditLine> chosen) {
        if (chosen.isEmpty()) {
            throw new Refusal(rest().isEmpty() ? "receivables.credit.nothingLeft" : "receivables.credit.nothing");
        }
        var after = copy();
        var taken = chosen.stream().map(after::take).toList();
        var total = InvoiceTotals.billed(taken, currency).total();
        if (!total.isPositive() || after.rates.values().stream().anyMatch(rate -> !rate.isWithin())
                || after.left().isNegative()) {
            throw new Refusal("receivables.credit.tooMuch");
        }
        return taken;
    }

    private BilledLine take(CreditLine wanted) {
        var line = lines.stream().filter(it -> it.position() == wanted.position()).findFirst()
                .orElseThrow(() -> new Refusal("receivables.credit.tooMuch"));
        if (!line.covers(wanted.quantity())) {
            throw new Refusal("receivables.credit.quantity", line.line().text(), line.quantity());
        }
        var net = line.netOf(wanted.quantity());
        var tax = rate(line.line()).taxOf(net);
        lines.set(lines.indexOf(line), line.less(wanted.quantity(), net));
        count(line.line(), net, tax);
        return new BilledLine(line.line().times(wanted.quantity()), net, tax, line.position());
    }

    private void charge(LineDetails line) {
        var net = line.net(currency);
        lines.add(new LineLeft(lines.size() + 1, line, line.quantity(), net));
        rates.merge(line.taxRate().stripTrailingZeros(), RateLeft.of(line.taxRate(), net),
                (known, more) -> known.charging(net));
    }

    private void takeOff(List<BilledLine> note) {
        note.forEach(taken -> {
            var line = corrected(taken);
            if (line != null) {
                lines.set(lines.indexOf(line), line.less(taken.details().quantity(), taken.net()));
            }
        });
        InvoiceTotals.billed(note, currency).taxes()
                .forEach(sum -> rates.computeIfPresent(sum.rate(), (rate, left) -> left.taking(sum.net(), sum.tax())));
    }

    /** Credit notes from before lines said what they correct repeat the line that they take back. */
    private @Nullable LineLeft corrected(BilledLine taken) {
        var position = taken.corrects();
        if (position != null) {
            return lines.get(position - 1);
        }
        return lines.stream()
                .filter(line -> line.isLike(taken.details()) && line.covers(taken.details().quantity()))
                .findFirst().orElse(null);
    }

    private void count(LineDetails line, Money net, Money tax) {
        rates.compute(line.taxRate().stripTrailingZeros(), (rate, left) -> rate(line).taking(net, tax));
    }

    private RateLeft rate(LineDetails line) {
        return Objects.requireNonNull(rates.get(line.taxRate().stripTrailingZeros()));
    }

    /** With tax, of the whole invoice. */
    public Money left() {
        return Money.sum(rates.values().stream().map(RateLeft::left).toList(), currency);
    }

    private CreditBalance copy() {
        var copy = new CreditBalance(currency);
        copy.lines.addAll(lines);
        copy.rates.putAll(rates);
        return copy;
    }
}
