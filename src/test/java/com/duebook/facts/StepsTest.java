package com.duebook.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepsTest {

    @ParameterizedTest
    @CsvSource({"20, 40", "20.0000, 40", "20.0001, 41", "20.99, 41", "21, 42", "0, 0", "0.5, 1", "-0.5, -1", "-1, -2", "-1.5, -3"})
    void lieBetweenTheWholeNumbers(BigDecimal exact, long steps) {
        assertThat(Steps.of(exact)).isEqualTo(steps);
    }

    /** However little is missing of all of it. */
    @Test
    void neverRoundUpToTheWhole() {
        var all = BigDecimal.valueOf(Long.MAX_VALUE);

        assertThat(Steps.of(Steps.percent(all.subtract(BigDecimal.ONE), all))).isEqualTo(199);
        assertThat(Steps.of(Steps.percent(all.add(BigDecimal.ONE), all))).isEqualTo(201);
        assertThat(Steps.of(Steps.percent(all, all))).isEqualTo(200);
    }
}
