package com.duebook.receivables;

import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import com.duebook.receivables.credit.BilledLine;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The sums of an invoice as EN 16931 has them: line nets are rounded first, then tax is taken once per rate from the
 * sum of its nets (BR-CO-17) and rounded half up.
 */
public record InvoiceTotals(Money net, List<TaxSum> taxes, Money tax, Money total) {

    /** @param rate in per cent */
    public record TaxSum(BigDecimal rate, Money net, Money tax) {

        static TaxSum of(BigDecimal rate, Money net) {
            return new TaxSum(rate, net, Money.rounded(net.amount().multiply(rate).movePointLeft(2), net.currency()));
        }

        static TaxSum billed(BigDecimal rate, List<BilledLine> lines, Currency currency) {
            var net = Money.sum(lines.stream().map(BilledLine::net).toList(), currency);
            var taxes = lines.stream().map(BilledLine::tax).filter(Objects::nonNull).toList();
            return taxes.isEmpty() ? of(rate, net) : new TaxSum(rate, net, Money.sum(taxes, currency));
        }
    }

    /** @throws Refusal when it is more than an amount can be */
    public static InvoiceTotals of(List<LineDetails> lines, Currency currency) {
        try {
            return sum(lines, currency);
        } catch (ArithmeticException tooMuch) {
            throw new Refusal("receivables.tooMuchMoney");
        }
    }

    /** Of lines whose amounts are settled already, as those of a credit note are. */
    public static InvoiceTotals billed(List<BilledLine> lines, Currency currency) {
        var taxes = lines.stream()
                .collect(Collectors.groupingBy(line -> line.details().taxRate().stripTrailingZeros(), TreeMap::new,
                        Collectors.toList()))
                .entrySet().stream().map(rate -> TaxSum.billed(rate.getKey(), rate.getValue(), currency)).toList();
        return total(taxes, currency);
    }

    private static InvoiceTotals sum(List<LineDetails> lines, Currency currency) {
        var nets = new TreeMap<BigDecimal, Money>();
        for (var line : lines) {
            nets.merge(line.taxRate().stripTrailingZeros(), line.net(currency), Money::plus);
        }
        return total(nets.entrySet().stream().map(rate -> TaxSum.of(rate.getKey(), rate.getValue())).toList(), currency);
    }

    private static InvoiceTotals total(Collection<TaxSum> taxes, Currency currency) {
        var net = Money.sum(taxes.stream().map(TaxSum::net).toList(), currency);
        var tax = Money.sum(taxes.stream().map(TaxSum::tax).toList(), currency);
        return new InvoiceTotals(net, List.copyOf(taxes), tax, net.plus(tax));
    }
}
