package com.duebook.receivables.credit;

import com.duebook.money.Money;
import java.math.BigDecimal;

/**
 * What was charged at one rate of tax, and what of it is taken back.
 *
 * @param rate in per cent
 */
record RateLeft(BigDecimal rate, Money charged, Money net, Money tax) {

    static RateLeft of(BigDecimal rate, Money charged) {
        var zero = Money.zero(charged.currency());
        return new RateLeft(rate, charged, zero, zero);
    }

    RateLeft charging(Money more) {
        return new RateLeft(rate, charged.plus(more), net, tax);
    }

    RateLeft taking(Money itsNet, Money itsTax) {
        return new RateLeft(rate, charged, net.plus(itsNet), tax.plus(itsTax));
    }

    /** So that the last credit note takes the cents that rounding left: all taken back is the tax of all that was charged. */
    Money taxOf(Money more) {
        return Money.rounded(net.plus(more).amount().multiply(rate).movePointLeft(2), net.currency()).minus(tax);
    }

    /** With tax. */
    Money left() {
        return charged.minus(net).plus(taxOf(charged.minus(net)));
    }

    /** Not more than was charged, and nothing that was not. */
    boolean isWithin() {
        return net.isZero() || net.equals(charged)
                || net.isPositive() == charged.isPositive() && Math.abs(net.minor()) < Math.abs(charged.minor());
    }
}
