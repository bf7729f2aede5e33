package com.duebook.imports.format;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a file writes its dates. What is plain by itself (2026-09-05, 5 marraskuuta 2026, 令和8年9月5日, a sheet's serial
 * number) is read whatever this says.
 *
 * @param months language of month names that mean two months in two languages, as a tag; null when no name does
 * @param notBefore first day of the file's period, where its dates have no year (DATEV)
 */
public record DateForm(@Nullable String months, Years years, @Nullable LocalDate notBefore) {

    public static final DateForm PLAIN = new DateForm(null, Years.GREGORIAN, null);

    private static final List<DateOrder> ORDERS = List.of(DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST, DateOrder.YEAR_FIRST);
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    /** By far the most common, so that a file of many is read quickly. */
    private static final Pattern NUMERIC = Pattern.compile("(\\d{1,4})([-/.])(\\d{1,2})\\2(\\d{1,4})");
    private static final Pattern SERIAL = Pattern.compile("([34567]\\d{4})(?:[.,]\\d+)?");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    public DateForm withMonths(@Nullable String language) {
        return new DateForm(language, years, notBefore);
    }

    public DateForm with(Years other) {
        return new DateForm(months, other, notBefore);
    }

    /**
     * @param order null as long as nobody knows it
     * @return the days it may be: none when it is no date, one, or several when something is not decided yet
     */
    public Set<LocalDate> read(@Nullable DateOrder order, String text) {
        var found = new LinkedHashSet<LocalDate>();
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            add(found, Years.GREGORIAN.year(iso.group(1)).isPresent() ? Years.GREGORIAN : years, iso.group(1), iso.group(2), iso.group(3));
            return found;
        }
        var numbers = NUMERIC.matcher(text);
        if (numbers.matches()) {
            numeric(found, order, List.of(numbers.group(1), numbers.group(3), numbers.group(4)), years, numbers.group(2));
            return found;
        }
        var plain = DateText.plain(text);
        EastAsianDate.read(plain).ifPresentOrElse(
                parts -> add(found, Years.GREGORIAN, parts[0], parts[1], parts[2]), () -> read(order, plain, found));
        return found;
    }

    /** Whether a day is one on which money is owed, and not a number that was never meant as a day. */
    public boolean isLikely(LocalDate day) {
        return day.getYear() >= Years.FIRST && day.getYear() <= Years.LAST;
    }

    private void read(@Nullable DateOrder order, String plain, Set<LocalDate> found) {
        var date = DateText.of(plain);
        if (date == null) {
            return;
        }
        var numbers = date.numbers();
        var calendar = date.years(years);
        if (date.months().isEmpty() && numbers.size() == 3) {
            var isVietnamese = plain.contains("tháng") || plain.contains("thg");
            numeric(found, isVietnamese ? DateOrder.DAY_FIRST : order, numbers, calendar, date.glue());
        } else if (date.months().size() == 1 && numbers.size() == 2) {
            MonthNames.of(months, date.months().getFirst()).forEach(
                    month -> worded(found, calendar, String.valueOf(month), date.wordFirst(), numbers));
        } else if (date.words().isEmpty() && plain.equals(numbers.getFirst()) || SERIAL.matcher(plain).matches()) {
            compact(found, plain);
        }
    }

    private static void numeric(
            Set<LocalDate> found, @Nullable DateOrder order, List<String> numbers, Years years, String glue) {
        for (var each : order == null ? ORDERS : List.of(order)) {
            numeric(found, years, each, glue, numbers);
        }
    }

    /** Nobody who writes dots puts the month first. */
    private static void numeric(Set<LocalDate> found, Years years, DateOrder order, String glue, List<String> numbers) {
        var first = numbers.get(0);
        var isDotted = glue.startsWith(".");
        if (first.length() > 2) {
            add(found, years, first, numbers.get(1), numbers.get(2));
        } else if (order == DateOrder.YEAR_FIRST && first.length() == 2 && numbers.get(2).length() <= 2) {
            add(found, years, first, numbers.get(1), numbers.get(2));
        } else if (order == DateOrder.DAY_FIRST) {
            add(found, years, numbers.get(2), numbers.get(1), first);
        } else if (order == DateOrder.MONTH_FIRST && !isDotted) {
            add(found, years, numbers.get(2), first, numbers.get(1));
        }
    }

    private static void worded(Set<LocalDate> found, Years years, String month, boolean monthFirst, List<String> numbers) {
        var yearFirst = !monthFirst && numbers.getFirst().length() > 2;
        add(found, years, numbers.get(yearFirst ? 0 : 1), month, numbers.get(yearFirst ? 1 : 0));
    }

    /** 20260905, a sheet's serial number, and DATEV's 0509 and 050926. */
    private void compact(Set<LocalDate> found, String digits) {
        var serial = SERIAL.matcher(digits);
        if (serial.matches()) {
            found.add(SERIAL_ZERO.plusDays(Long.parseLong(serial.group(1))));
        } else if (digits.length() == 8) {
            add(found, years, digits.substring(0, 4), digits.substring(4, 6), digits.substring(6));
            if (found.isEmpty()) {
                add(found, years, digits.substring(4), digits.substring(2, 4), digits.substring(0, 2));
            }
        } else if (notBefore != null && digits.length() == 6) {
            add(found, years, digits.substring(4), digits.substring(2, 4), digits.substring(0, 2));
        } else if (notBefore != null && (digits.length() == 3 || digits.length() == 4)) {
            withoutYear(found, notBefore, digits);
        }
    }

    private static void withoutYear(Set<LocalDate> found, LocalDate from, String digits) {
        var split = digits.length() - 2;
        add(found, Years.GREGORIAN, String.valueOf(from.getYear()), digits.substring(split), digits.substring(0, split));
        if (found.removeIf(day -> day.isBefore(from))) {
            add(found, Years.GREGORIAN, String.valueOf(from.getYear() + 1), digits.substring(split), digits.substring(0, split));
        }
    }

    private static void add(Set<LocalDate> found, Years years, String year, String month, String day) {
        if (month.length() > 2 || day.length() > 2) {
            return;
        }
        var number = Integer.parseInt(month);
        var dayOfMonth = Integer.parseInt(day);
        years.year(year).ifPresent(known -> {
            if (number >= 1 && number <= 12 && dayOfMonth >= 1 && dayOfMonth <= YearMonth.of(known, number).lengthOfMonth()) {
                found.add(LocalDate.of(known, number, dayOfMonth));
            }
        });
    }
}
