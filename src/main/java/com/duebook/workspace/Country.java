package com.duebook.workspace;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;

/**
 * Where a company is, and what follows from it unless it says otherwise.
 *
 * @param code ISO 3166, two letters
 * @param zone of its largest business city
 * @param language of {@link com.duebook.text.Texts#LOCALES}
 * @param taxRate standard rate of its value added tax, in per cent; 0 where there is none or where it depends
 */
public record Country(String code, Currency currency, ZoneId zone, Locale language, BigDecimal taxRate) {

    public String name(Locale reader) {
        return Locale.of("", code).getDisplayCountry(reader);
    }
}
