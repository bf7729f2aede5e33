package com.duebook.imports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The order that day, month and year are written in; whatever stands between them. */
public enum DateOrder {
    YEAR_FIRST,
    DAY_FIRST,
    MONTH_FIRST;

    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,4})日?(?:[T ]\\d{1,2}:.*)?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern DAY_WORD = Pattern.compile("(\\d{1,2})[-. ]+(\\p{L}{3,9})\\.?[-, ]+(\\d{2,4})");
    private static final Pattern WORD_DAY = Pattern.compile("(\\p{L}{3,9})\\.? +(\\d{1,2}),? +(\\d{4})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** Empty when the text is no date in this order. */
    public Optional<LocalDate> read(String text) {
        var numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            var first = Integer.parseInt(numbers.group(1));
            var second = Integer.parseInt(numbers.group(2));
            var third = Integer.parseInt(numbers.group(3));
            return switch (this) {
                case YEAR_FIRST -> date(numbers.group(1), second, third);
                case DAY_FIRST -> date(numbers.group(3), second, first);
                case MONTH_FIRST -> date(numbers.group(3), first, second);
            };
        }
        return this == YEAR_FIRST ? compact(text) : worded(text);
    }

    private static Optional<LocalDate> compact(String text) {
        var match = COMPACT.matcher(text);
        return match.matches()
                ? date(match.group(1), Integer.parseInt(match.group(2)), Integer.parseInt(match.group(3)))
                : Optional.empty();
    }

    /** With the month as an English word, where the order is plain. */
    private static Optional<LocalDate> worded(String text) {
        var dayFirst = DAY_WORD.matcher(text);
        if (dayFirst.matches()) {
            return date(dayFirst.group(3), month(dayFirst.group(2)), Integer.parseInt(dayFirst.group(1)));
        }
        var wordFirst = WORD_DAY.matcher(text);
        return wordFirst.matches()
                ? date(wordFirst.group(3), month(wordFirst.group(1)), Integer.parseInt(wordFirst.group(2)))
                : Optional.empty();
    }

    private static int month(String word) {
        return MONTHS.indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static Optional<LocalDate> date(String yearText, int month, int day) {
        if (yearText.length() != 2 && yearText.length() != 4 || month < 1 || month > 12 || day < 1) {
            return Optional.empty();
        }
        var number = Integer.parseInt(yearText);
        var year = yearText.length() == 4 ? number : number + (number < 80 ? 2000 : 1900);
        return year >= 1900 && day <= YearMonth.of(year, month).lengthOfMonth()
                ? Optional.of(LocalDate.of(year, month, day))
                : Optional.empty();
    }
}
