package com.duebook.credit.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

class PromptnessScaleTest {

    /** Each mark, half way to the next, and beyond both ends. */
    @ParameterizedTest
    @CsvSource({"-400, 100", "-31, 100", "-30, 100", "-25, 95", "-20, 90", "-10, 85", "0, 80", "3, 78", "15, 70", "22, 60", "26, 55",
        "30, 50", "45, 45", "60, 40", "75, 35", "90, 30", "105, 25", "120, 20", "121, 20", "4000, 20"})
    void isThePublishedOne(int daysLate, BigDecimal points) {
        assertThat(PromptnessScale.points(daysLate)).isEqualByComparingTo(points);
    }

    @Test
    void givesFractionsBetweenMarks() {
        assertThat(PromptnessScale.points(1)).isEqualByComparingTo("79.3333333333");
        assertThat(PromptnessScale.points(16)).isEqualByComparingTo("68.5714285714");
    }

    @Test
    void neverRewardsWhoIsLater() {
        assertThat(IntStream.range(-40, 140)).allMatch(
                day -> PromptnessScale.points(day).compareTo(PromptnessScale.points(day + 1)) >= 0);
    }
}
