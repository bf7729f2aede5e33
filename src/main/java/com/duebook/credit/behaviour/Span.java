package com.duebook.credit.behaviour;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.LongStream;

/**
 * What is looked at: what was settled after a day and until another, and what was overdue in that one's evening.
 *
 * @param after itself not in it
 */
record Span(LocalDate after, LocalDate day) {

    static final int MONTHS_WEIGHED = 12;
    static final int MONTHS_OF_TREND = 6;

    /** The year to the day. Whoever pays an old debt has its lateness counted for a year more; an unpaid one counts on and on. */
    static Span yearTo(LocalDate day) {
        return new Span(day.minusMonths(MONTHS_WEIGHED), day);
    }

    /** Calendar months, the last one until that day. */
    static List<Span> monthsTo(LocalDate day) {
        return LongStream.range(1 - MONTHS_OF_TREND, 1).mapToObj(at -> YearMonth.from(day).plusMonths(at))
                .map(month -> new Span(month.atDay(1).minusDays(1), month.atEndOfMonth().isAfter(day) ? day : month.atEndOfMonth()))
                .toList();
    }

    YearMonth month() {
        return YearMonth.from(day);
    }
}
