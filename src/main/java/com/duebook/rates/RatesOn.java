package com.duebook.rates;

import com.duebook.money.Money;
import com.duebook.money.MoneyFormat;
import com.duebook.problem.Refusal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The rates in force on a day: of each currency the latest until then.
 *
 * @param own the currency that all of them are against
 */
public record RatesOn(LocalDate day, Currency own, Map<Currency, ExchangeRate> rates) {

    private static final MathContext FINE = MathContext.DECIMAL128;
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

    public RatesOn {
        rates = Map.copyOf(rates);
    }

    /** What is known of the day: the own currency and those that have a rate. */
    public List<Currency> all() {
        return Stream.concat(Stream.of(own), rates.keySet().stream().sorted(Comparator.comparing(Currency::getCurrencyCode))).toList();
    }

    public boolean knows(Currency currency) {
        return currency.equals(own) || rates.containsKey(currency);
    }

    /** Whether there are rates for it, and it is not more in that currency than an amount can be. */
    public boolean tells(Money amount, Currency in) {
        return amount.currency().equals(in)
                || knows(amount.currency()) && knows(in)
                        && inMajorUnits(amount, in).movePointRight(Money.decimals(in)).abs().compareTo(MOST) <= 0;
    }

    private BigDecimal inMajorUnits(Money amount, Currency to) {
        return amount.amount().multiply(rate(amount.currency()), FINE).divide(rate(to), FINE);
    }

    /**
     * By way of the workspace's own currency, rounded once, half to even, to minor units.
     *
     * @throws Refusal when a rate is missing, or makes it more than an amount can be; an amount in its own currency needs none
     */
    public Money convert(Money amount, Currency to) {
        if (amount.currency().equals(to)) {
            return amount;
        }
        var value = inMajorUnits(amount, to);
        try {
            return Money.exactly(value.setScale(Money.decimals(to), RoundingMode.HALF_EVEN), to);
        } catch (ArithmeticException tooMuch) {
            throw new Refusal("rates.refusal.tooMuch", MoneyFormat.worded(amount), to.getCurrencyCode());
        }
    }

    /** @throws Refusal when a rate is missing */
    public Money sum(Collection<Money> amounts, Currency in) {
        return Money.sum(amounts.stream().map(amount -> convert(amount, in)).toList(), in);
    }

    /** What one of it is worth in the own currency. @throws Refusal when a rate is missing */
    public BigDecimal rate(Currency currency) {
        if (currency.equals(own)) {
            return BigDecimal.ONE;
        }
        var known = rates.get(currency);
        if (known == null) {
            throw new Refusal("rates.refusal.missing", currency.getCurrencyCode(), own.getCurrencyCode(), day);
        }
        return known.rate();
    }
}
