package com.duebook.receivables;

import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.TreeMap;

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
    }

    /** @throws Refusal when it is more than an amount can be */
    public static InvoiceTotals of(List<LineDetails> lines, Currency currency) {
        try {
            return sum(lines, currency);
        } catch (ArithmeticException tooMuch) {
            throw new Refusal("receivables.tooMuchMoney");
        }
    }

    private static InvoiceTotals sum(List<LineDetails> lines, Currency currency) {
        var nets = new TreeMap<BigDecimal, Money>();
        for (var line : lines) {
            nets.merge(line.taxRate().stripTrailingZeros(), line.net(currency), Money::plus);
        }
        var taxes = nets.entrySet().stream().map(rate -> TaxSum.of(rate.getKey(), rate.getValue())).toList();
        var net = Money.sum(nets.values(), currency);
        var tax = Money.sum(taxes.stream().map(TaxSum::tax).toList(), currency);
        return new InvoiceTotals(net, taxes, tax, net.plus(tax));
    }
}
