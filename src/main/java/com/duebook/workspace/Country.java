package com.duebook.workspace;

import com.duebook.identifiers.CountryCode;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Where a company is, and what follows from it unless it says otherwise.
 *
 * @param code ISO 3166, two letters
 * @param zone of its largest business city
 * @param language of {@link com.duebook.text.Texts#LOCALES}
 * @param taxRate standard rate of its value added tax, in per cent; 0 where there is none or where it depends
 * @param reducedRates of the same tax; none where there are none or where we do not know them
 */
public record Country(
        String code, Currency currency, ZoneId zone, Locale language, BigDecimal taxRate, List<BigDecimal> reducedRates) {

    public Country {
        reducedRates = List.copyOf(reducedRates);
    }

    /** All that a line may be taxed with, the highest first; the last is 0, for what is exempt or taxed elsewhere. */
    public List<BigDecimal> taxRates() {
        return Stream.concat(Stream.of(taxRate, BigDecimal.ZERO), reducedRates.stream())
                .distinct().sorted(Comparator.reverseOrder()).toList();
    }

    public String name(Locale reader) {
        return CountryCode.name(code, reader);
    }
}
