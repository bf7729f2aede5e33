package com.duebook.sheets;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.CurrencyDisplayNames;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Which letters a language has and how often one follows another, learned from the names that CLDR has in it: of countries,
 * languages, currencies and towns.
 */
final class LanguageLetters {

    private static final Map<String, LanguageLetters> KNOWN = new ConcurrentHashMap<>();

    private static final double BREAKS = 0.12;
    /** Letters that are in no name are as likely as this share says. */
    private static final double UNSEEN = 0.1;
    private static final double FOREIGN = 1e-8;
    /** How often a letter must have been seen before what follows it counts more than how often that is met at all. */
    private static final double SURE_AFTER = 20;

    private record Pair(int first, int second) {}

    private final String language;
    private final UnicodeSet alphabet;
    private final Map<Pair, Integer> pairs = new HashMap<>();
    private final Map<Integer, Integer> firsts = new HashMap<>();
    private final Map<Integer, Integer> letters = new HashMap<>();
    private int all;

    static LanguageLetters of(String language) {
        return KNOWN.computeIfAbsent(language, LanguageLetters::new);
    }

    private LanguageLetters(String language) {
        this.language = language;
        var locale = ULocale.forLanguageTag(language);
        alphabet = LocaleData.getExemplarSet(locale, UnicodeSet.CASE).freeze();
        names(locale).filter(Objects::nonNull).forEach(this::learn);
    }

    /** The natural logarithm of how likely this letter, mark or anything else comes behind the other. */
    double after(int previous, int sign) {
        var first = plain(previous);
        var second = plain(sign);
        var seen = firsts.getOrDefault(first, 0);
        var share = seen / (seen + SURE_AFTER);
        var often = often(second);
        var follows = seen == 0 ? 0 : (double) pairs.getOrDefault(new Pair(first, second), 0) / seen;
        return Math.log(0.95 * (share * follows + (1 - share) * often) + 0.05 * often);
    }

    private double often(int letter) {
        if (letter == ' ') {
            return BREAKS;
        }
        var isOurs = letter < 128 || alphabet.contains(letter);
        var rarely = isOurs ? 0.3 / Math.max(26, alphabet.size()) : FOREIGN;
        return (1 - UNSEEN) * letters.getOrDefault(letter, 0) / all + UNSEEN * rarely;
    }

    private void learn(String name) {
        var previous = new int[] {' '};
        (name + " ").codePoints().map(this::plain).forEach(letter -> {
            pairs.merge(new Pair(previous[0], letter), 1, Integer::sum);
            firsts.merge(previous[0], 1, Integer::sum);
            letters.merge(letter, 1, Integer::sum);
            previous[0] = letter;
            all++;
        });
    }

    /** Small letters and marks; all else is a blank. Old Romanian files have cedillas for the commas below. */
    private int plain(int sign) {
        if (!Character.isLetter(sign) && Character.getType(sign) != Character.NON_SPACING_MARK) {
            return ' ';
        }
        var small = UCharacter.foldCase(sign, true);
        return !language.equals("ro") ? small : small == 'ş' ? 'ș' : small == 'ţ' ? 'ț' : small;
    }

    private static Stream<String> names(ULocale locale) {
        var names = LocaleDisplayNames.getInstance(locale);
        var currencies = CurrencyDisplayNames.getInstance(locale);
        var towns = TimeZoneNames.getInstance(locale);
        return Stream.of(
                Stream.of(Locale.getISOCountries()).map(names::regionDisplayName),
                Stream.of(ULocale.getISOLanguages()).map(names::languageDisplayName),
                Currency.getAvailableCurrencies().stream().map(it -> currencies.getName(it.getCurrencyCode())),
                TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null).stream()
                        .map(towns::getExemplarLocationName))
                .flatMap(each -> each);
    }
}
