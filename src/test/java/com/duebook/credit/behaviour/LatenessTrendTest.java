package com.duebook.credit.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatenessTrendTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0 3 6 9 12 15 | 3", "15 12 9 6 3 0 | -3", "7 7 7 7 7 7 | 0", "- 0 - 10 - 20 | 5", "0 0 0 0 0 6 | 0.86"})
    void isTheLineThroughTheMonths(String months, BigDecimal perMonth) {
        assertThat(LatenessTrend.of(months(months.split(" "))))
                .hasValueSatisfying(trend -> assertThat(trend).isEqualByComparingTo(perMonth));
    }

    @Test
    void needsThreeMonths() {
        assertThat(LatenessTrend.of(months("1", "-", "-", "9", "-", "-"))).isEmpty();
    }

    @Test
    void looksAtSixMonthsTheLastUntilTheDay() {
        assertThat(Span.monthsTo(LocalDate.of(2026, 3, 10))).hasSize(6).startsWith(
                new Span(LocalDate.of(2025, 9, 30), LocalDate.of(2025, 10, 31))).endsWith(
                        new Span(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 28)),
                        new Span(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 10)));
        assertThat(Span.yearTo(LocalDate.of(2028, 2, 29))).isEqualTo(
                new Span(LocalDate.of(2027, 2, 28), LocalDate.of(2028, 2, 29)));
    }

    private static List<MonthLateness> months(String... averages) {
        return IntStream.range(0, averages.length)
                .mapToObj(at -> new MonthLateness(YearMonth.of(2026, 1 + at),
                        Optional.of(averages[at]).filter(it -> !it.equals("-")).map(LatenessTest::average)))
                .toList();
    }
}
