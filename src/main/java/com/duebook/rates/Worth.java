package com.duebook.rates;

import com.duebook.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.stream.Collectors;

/** What amounts of several currencies are worth to each other, for the order of lists in SQL; nothing is told by it. */
public final class Worth {

    private Worth() {}

    /**
     * Minor units made worth the same by the rate and by the decimals of their currency, null where there is no rate.
     *
     * @param minor an expression for the amount
     * @param currency an expression for its currency's code
     */
    public static String of(String minor, String currency, RatesOn rates) {
        return rates.all().stream().map(each -> " when '" + each.getCurrencyCode() + "' then " + one(each, rates).toPlainString())
                .collect(Collectors.joining("", minor + " * case " + currency, " end"));
    }

    private static BigDecimal one(Currency currency, RatesOn rates) {
        return rates.rate(currency).movePointLeft(Money.decimals(currency));
    }
}
