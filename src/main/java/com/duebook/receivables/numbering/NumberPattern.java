package com.duebook.receivables.numbering;

import com.duebook.problem.Refusal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How a series writes its numbers, such as {@code INV-{yyyy}-{00000}}: one counter whose zeros give its least width,
 * and optionally the year, in four or two digits. With a year each year counts from 1.
 */
record NumberPattern(String text) {

    private static final int LONGEST = 30;
    private static final String EXAMPLE = "INV-{yyyy}-{00000}";
    private static final Pattern FORM = Pattern.compile(
            "[\\p{L}\\p{N}./_ -]*(\\{yyyy}|\\{yy})?[\\p{L}\\p{N}./_ -]*\\{0+}[\\p{L}\\p{N}./_ -]*");
    private static final Pattern COUNTER = Pattern.compile("\\{(0+)}");

    NumberPattern {
        if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
            throw new Refusal("receivables.series.pattern", text, EXAMPLE);
        }
    }

    /** Which of the series' counters goes on at that date; 0 when it never starts anew. */
    int counterAt(LocalDate date) {
        return text.contains("{yy") ? date.getYear() : 0;
    }

    String write(long number, LocalDate date) {
        var year = "%04d".formatted(date.getYear());
        return COUNTER.matcher(text)
                .replaceFirst(zeros -> String.format(Locale.ROOT, "%0" + zeros.group(1).length() + "d", number))
                .replace("{yyyy}", year)
                .replace("{yy}", year.substring(2));
    }
}
