package com.duebook.money;

import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The currencies that are money somewhere today: list one of ISO 4217, without funds, units of account, precious metals
 * and test codes. How many decimals each has comes from {@link Currency}, never from CLDR, which has some wrong.
 */
public final class Currencies {

    private static final List<Currency> IN_FORCE = Resource.lines("currencies.txt")
            .flatMap(line -> List.of(line.split(" ")).stream())
            .map(Currency::getInstance)
            .sorted(Comparator.comparing(Currency::getCurrencyCode))
            .toList();

    private Currencies() {}

    /** @throws IllegalArgumentException when this is no code of a currency in force */
    public static Currency of(String code) {
        var currency = Currency.getInstance(code);
        if (!IN_FORCE.contains(currency)) {
            throw new IllegalArgumentException(code + " is no currency in force");
        }
        return currency;
    }

    /** @param text a code as somebody may type it */
    public static Optional<Currency> find(String text) {
        var code = text.strip().toUpperCase(Locale.ROOT);
        return IN_FORCE.stream().filter(currency -> currency.getCurrencyCode().equals(code)).findFirst();
    }

    /** By code. */
    public static List<Currency> inForce() {
        return IN_FORCE;
    }
}
