package com.duebook.imports.format;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Dates of three pairs of digits parted by dots or slashes. Most people end them with the year; Koreans, Hungarians and Basques,
 * and many Chinese and Japanese, begin with it: 26. 11. 28. would then be read as a day in 2028.
 */
final class ShortYears {

    private static final Pattern SHORT = Pattern.compile("\\d{2}(?: ?\\. ?|/)\\d{1,2}(?: ?\\. ?|/)\\d{1,2}(?!\\d).*");
    private static final int YEARS_BACK = 10;

    private final LocalDate today;
    private final boolean leadHere;

    /** @param languages of whoever handed the file in, as tags */
    ShortYears(List<String> languages, LocalDate today) {
        this.today = today;
        this.leadHere = languages.stream().anyMatch(ShortYears::leadIn);
    }

    static boolean isShort(String text) {
        return SHORT.matcher(DateText.plain(text)).matches();
    }

    /**
     * Whether such dates of a file may begin with the year: at least half of those that differ come closer to today then, or, where
     * people write so, any may be the day of an invoice.
     *
     * @param dates what each may be
     */
    boolean mayLead(List<Map<DateOrder, Set<LocalDate>>> dates) {
        var told = dates.stream().filter(days -> days.containsKey(DateOrder.YEAR_FIRST))
                .filter(days -> distance(days, DateOrder.YEAR_FIRST) != others(days)).toList();
        var closer = told.stream().filter(days -> distance(days, DateOrder.YEAR_FIRST) < others(days)).count();
        return closer > 0 && closer * 2 >= told.size() || leadHere && told.stream().anyMatch(this::isLikely);
    }

    private boolean isLikely(Map<DateOrder, Set<LocalDate>> days) {
        return days.getOrDefault(DateOrder.YEAR_FIRST, Set.of()).stream()
                .anyMatch(day -> day.isAfter(today.minusYears(YEARS_BACK)) && day.isBefore(today.plusYears(1)));
    }

    private long others(Map<DateOrder, Set<LocalDate>> days) {
        return Math.min(distance(days, DateOrder.DAY_FIRST), distance(days, DateOrder.MONTH_FIRST));
    }

    private long distance(Map<DateOrder, Set<LocalDate>> days, DateOrder order) {
        return days.getOrDefault(order, Set.of()).stream().mapToLong(day -> Math.abs(ChronoUnit.DAYS.between(today, day)))
                .min().orElse(Long.MAX_VALUE);
    }

    private static boolean leadIn(String language) {
        return DateFormat.getDateInstance(DateFormat.SHORT, ULocale.forLanguageTag(language)) instanceof SimpleDateFormat format
                && format.toPattern().matches("y+[./ ].*");
    }
}
