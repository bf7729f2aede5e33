package com.duebook.imports.format;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names of months and days by CLDR, in the languages that business is written in. */
final class Calendars {

    /** Tags of those whose names differ from their language's come with it. */
    static final List<String> LANGUAGES = List.of(("en en-GB zh zh-Hant de de-AT fr fr-CA es es-MX pt pt-PT it nl sv da nb nn fi is "
            + "et lv lt pl cs sk sl hr bs sr sr-Latn mk bg ro hu el tr ru uk be ca eu gl ga cy mt sq lb he ar ar-SY ar-MA fa ur hi bn "
            + "ta te mr gu kn ml pa si ne th vi id ms fil ko ja km lo my mn ka hy az kk uz ky sw af am").split(" "));

    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f.\\u05f3\\u0970]");
    private static final Map<String, DateFormatSymbols> SYMBOLS = new ConcurrentHashMap<>();

    private Calendars() {}

    /** January first, one list for each way to write them. */
    static Stream<String[]> months(String language) {
        return ways().map(way -> symbols(language).getMonths(way[0], way[1]));
    }

    static Stream<String> weekdays(String language) {
        return ways().flatMap(way -> Stream.of(symbols(language).getWeekdays(way[0], way[1]))).filter(day -> !day.isEmpty());
    }

    /** As names are compared: without case, accents and the dots of abbreviations. */
    static String fold(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("").strip().toLowerCase(Locale.ROOT)
                .replace('ı', 'i');
    }

    private static Stream<int[]> ways() {
        return Stream.of(DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE).flatMap(context -> Stream.of(
                new int[] {context, DateFormatSymbols.WIDE}, new int[] {context, DateFormatSymbols.ABBREVIATED}));
    }

    private static DateFormatSymbols symbols(String language) {
        return SYMBOLS.computeIfAbsent(language,
                tag -> new DateFormatSymbols(GregorianCalendar.class, ULocale.forLanguageTag(tag)));
    }
}
