package com.duebook.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;

/**
 * An amount in minor units (cents, yen, fils) of its currency. The exponent is the currency's ISO 4217 one, so JPY has
 * none and KWD has three.
 */
public record Money(long minor, Currency currency) implements Comparable<Money> {

    /** In front of the decimals; what has more does not fit into the minor units of every currency. */
    public static final int MOST_DIGITS = 15;

    public static Money of(long minor, Currency currency) {
        return new Money(minor, currency);
    }

    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /**
     * @param amount in major units, such as 12.30
     * @throws ArithmeticException when the amount has more decimals than the currency
     */
    public static Money exactly(BigDecimal amount, Currency currency) {
        return new Money(amount.movePointRight(decimals(currency)).longValueExact(), currency);
    }

    /** Rounds half up to the currency's minor unit: the commercial rounding of invoices. */
    public static Money rounded(BigDecimal amount, Currency currency) {
        var minor = amount.movePointRight(decimals(currency)).setScale(0, RoundingMode.HALF_UP);
        return new Money(minor.longValueExact(), currency);
    }

    public static Money sum(Collection<Money> amounts, Currency currency) {
        return amounts.stream().reduce(zero(currency), Money::plus);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(minor, sameCurrency(other)), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(minor, sameCurrency(other)), currency);
    }

    public Money negated() {
        return new Money(Math.negateExact(minor), currency);
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public boolean isZero() {
        return minor == 0;
    }

    public boolean isPositive() {
        return minor > 0;
    }

    public boolean isNegative() {
        return minor < 0;
    }

    /**
     * Splits this amount by weight; the parts always add up to it and none is more than one minor unit off its share.
     *
     * @param weights at least one, none negative, not all zero
     */
    public List<Money> allocate(long... weights) {
        var total = sumOf(weights);
        var parts = new ArrayList<Money>(weights.length);
        var seen = BigInteger.ZERO;
        var given = 0L;
        for (var weight : weights) {
            seen = seen.add(BigInteger.valueOf(weight));
            var upToHere = BigInteger.valueOf(minor).multiply(seen).divide(total).longValueExact();
            parts.add(new Money(upToHere - given, currency));
            given = upToHere;
        }
        return parts;
    }

    /** In major units with the currency's own number of decimals. */
    public BigDecimal amount() {
        return BigDecimal.valueOf(minor, decimals(currency));
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(minor, sameCurrency(other));
    }

    /** For logs and machines, such as {@code 12.30 EUR}; people read {@link MoneyFormat}. */
    @Override
    public String toString() {
        return amount().toPlainString() + " " + currency.getCurrencyCode();
    }

    private long sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new CurrencyMismatch(currency, other.currency);
        }
        return other.minor;
    }

    private static BigInteger sumOf(long[] weights) {
        var total = BigInteger.ZERO;
        for (var weight : weights) {
            if (weight < 0) {
                throw new IllegalArgumentException("negative weight " + weight);
            }
            total = total.add(BigInteger.valueOf(weight));
        }
        if (total.signum() == 0) {
            throw new IllegalArgumentException("no weight to allocate by");
        }
        return total;
    }

    /** By ISO 4217: none of JPY, three of KWD. */
    public static int decimals(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }
}
