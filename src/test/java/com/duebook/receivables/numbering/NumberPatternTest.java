package com.duebook.receivables.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.problem.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberPatternTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Test
    void writesYearAndCounterWithAtLeastTheirWidth() {
        assertThat(new NumberPattern("INV-{yyyy}-{00000}").write(7, DAY)).isEqualTo("INV-2026-00007");
        assertThat(new NumberPattern("R{yy}/{00}").write(1234, DAY)).isEqualTo("R26/1234");
        assertThat(new NumberPattern("发票{000}").write(5, DAY)).isEqualTo("发票005");
    }

    @Test
    void countsAnewEachYearOnlyWhenTheYearIsWritten() {
        assertThat(new NumberPattern("INV-{yyyy}-{000}").counterAt(DAY)).isEqualTo(2026);
        assertThat(new NumberPattern("INV-{000}").counterAt(DAY)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "INV", "INV-{yyyy}", "{000}-{000}", "{000}{yyyy}", "{mm}{000}", "INV-%s-{000}", "{0",
        "A pattern that is much too long for a number {000}"})
    void refusesWhatWouldNotNumber(String text) {
        assertThatThrownBy(() -> new NumberPattern(text)).isInstanceOf(Refusal.class);
    }
}
