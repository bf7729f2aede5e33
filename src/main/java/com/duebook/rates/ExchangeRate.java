package com.duebook.rates;

import com.duebook.problem.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;

/**
 * What a currency was worth on a day, and stays worth until a later day has a rate.
 *
 * @param against the workspace's own currency when it was typed
 * @param rate how many of that for one of this currency, from 0.0000001 to 10,000,000, between which the currencies in use are, with at most ten digits behind the point
 * @param source where it was read, such as {@code ECB}; at most 80 characters
 */
public record ExchangeRate(Currency currency, Currency against, LocalDate day, BigDecimal rate, String source) {

    static final int LONGEST_SOURCE = 80;
    private static final int DECIMALS = 10;
    private static final BigDecimal LEAST = BigDecimal.ONE.movePointLeft(7);
    private static final BigDecimal MOST = BigDecimal.TEN.pow(7);

    public ExchangeRate {
        rate = rate.signum() == 0 ? BigDecimal.ZERO : rate.stripTrailingZeros();
        source = source.strip();
    }

    void check(LocalDate today) {
        if (currency.equals(against)) {
            throw new Refusal("rates.refusal.own", currency.getCurrencyCode());
        }
        if (rate.compareTo(LEAST) < 0 || rate.compareTo(MOST) > 0 || rate.scale() > DECIMALS) {
            throw new Refusal("rates.refusal.rate");
        }
        if (day.isAfter(today)) {
            throw new Refusal("rates.refusal.day");
        }
        if (source.isBlank() || source.length() > LONGEST_SOURCE) {
            throw new Refusal("rates.refusal.source", LONGEST_SOURCE);
        }
    }
}
