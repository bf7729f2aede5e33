package com.duebook.imports.format;

import com.duebook.money.Currencies;
import com.ibm.icu.text.CurrencyDisplayNames;
import com.ibm.icu.text.CurrencyMetaInfo;
import com.ibm.icu.text.CurrencyMetaInfo.CurrencyFilter;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.util.Currency;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Currencies by their code, a sign that only one of them has, and their names by CLDR. */
public final class CurrencyWords {

    /** What people write although no standard says so. */
    private static final Map<String, String> MORE = Map.ofEntries(
            Map.entry("rmb", "CNY"), Map.entry("cnh", "CNY"), Map.entry("人民币", "CNY"), Map.entry("人民幣", "CNY"),
            Map.entry("元", "CNY"), Map.entry("euros", "EUR"), Map.entry("us dollars", "USD"),
            Map.entry("us$", "USD"), Map.entry("美元", "USD"), Map.entry("欧元", "EUR"), Map.entry("港币", "HKD"), Map.entry("港元", "HKD"),
            Map.entry("日元", "JPY"), Map.entry("英镑", "GBP"), Map.entry("€", "EUR"), Map.entry("£", "GBP"),
            Map.entry("pound sterling", "GBP"), Map.entry("pounds sterling", "GBP"));

    /** Books of invoices go back ten years; what nobody could pay with since then was misread. */
    private static final Date SINCE = Date.from(Instant.parse("2016-01-01T00:00:00Z"));
    private static final Date ON = Date.from(Instant.parse("9999-12-31T00:00:00Z"));

    /** By CLDR, without units of account, metals and test codes. */
    private static final Set<String> CODES = Stream.concat(
            CurrencyMetaInfo.getInstance().currencies(CurrencyFilter.onDateRange(SINCE, ON).withTender()).stream(),
            Currencies.inForce().stream().map(Currency::getCurrencyCode))
            .filter(code -> Currency.getAvailableCurrencies().stream().anyMatch(known -> known.getCurrencyCode().equals(code)))
            .collect(Collectors.toUnmodifiableSet());

    private CurrencyWords() {}

    /** @return none when nobody calls a currency so, several when more than one is called so, such as "dollar" */
    public static Set<Currency> read(String text) {
        var plain = codeOrSign(text);
        return plain.isEmpty() ? Names.ALL.getOrDefault(DateText.plain(text).replaceAll("\\s+", " "), Set.of()) : plain;
    }

    /** Without names, which take a while to gather. */
    public static Set<Currency> codeOrSign(String text) {
        var code = text.strip().toUpperCase(Locale.ROOT);
        if (CODES.contains(code)) {
            return Set.of(Currency.getInstance(code));
        }
        var other = MORE.get(DateText.plain(text));
        return other == null ? Set.of() : Set.of(Currency.getInstance(other));
    }

    private static final class Names {

        static final Map<String, Set<Currency>> ALL = all();

        private static Map<String, Set<Currency>> all() {
            var all = new HashMap<String, Set<Currency>>();
            for (var language : Calendars.LANGUAGES) {
                var names = CurrencyDisplayNames.getInstance(ULocale.forLanguageTag(language));
                CODES.forEach(code -> Stream.concat(Stream.of(names.getName(code), names.getNarrowSymbol(code)),
                        Stream.of("one", "few", "many", "other").map(count -> names.getPluralName(code, count)))
                        .forEach(name -> all.computeIfAbsent(DateText.plain(name), it -> new HashSet<>())
                                .add(Currency.getInstance(code))));
            }
            return Map.copyOf(all);
        }
    }
}
