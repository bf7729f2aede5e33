package com.duebook.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DsoTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Map<YearMonth, Long> SALES = Map.of(
            YearMonth.of(2026, 11), 1_000L, YearMonth.of(2026, 10), 2_000L, YearMonth.of(2026, 9), 3_000L);

    @Test
    void takesOffWholeMonthsAndTheShareOfTheLast() {
        assertThat(Dso.countback(4_000, SALES, DAY)).contains(new BigDecimal("62.0"));
        assertThat(Dso.countback(500, SALES, DAY)).contains(new BigDecimal("10.5"));
        assertThat(Dso.countback(3_000, SALES, DAY)).contains(new BigDecimal("52.0"));
    }

    @Test
    void isZeroWhenNothingIsOwed() {
        assertThat(Dso.countback(0, SALES, DAY)).contains(new BigDecimal("0.0"));
        assertThat(Dso.countback(0, Map.of(), DAY)).contains(new BigDecimal("0.0"));
    }

    @Test
    void isUnknownWhenMoreIsOwedThanWasEverSold() {
        assertThat(Dso.countback(6_001, SALES, DAY)).isEmpty();
        assertThat(Dso.countback(1, Map.of(), DAY)).isEmpty();
    }

    @Test
    void countsMonthsWithoutSalesToo() {
        var gap = Map.of(YearMonth.of(2026, 11), 1_000L, YearMonth.of(2026, 9), 3_000L);

        assertThat(Dso.countback(2_500, gap, DAY)).contains(new BigDecimal("67.0"));
    }
}
