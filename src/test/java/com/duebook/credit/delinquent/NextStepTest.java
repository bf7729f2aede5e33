package com.duebook.credit.delinquent;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.credit.hold.HoldState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextStepTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            LATE,     1,  false, REMIND
            LATE,     30, false, REMIND
            LATE,     31, false, CALL
            WATCH,    90, false, CALL
            LATE,     91, false, DECIDE
            HOLD,     5,  false, SEND_UNLOCK_QUOTE
            HOLD,     91, false, DECIDE
            STOP,     1,  false, DECIDE
            UNLOCKED, 5,  false, REMIND
            HOLD,     5,  true,  ANSWER_DISPUTE
            STOP,     95, true,  ANSWER_DISPUTE
            """)
    void comesOfWhatIsKnown(Stage stage, long daysLate, boolean anyDisputed, NextStep step) {
        assertThat(NextStep.of(stage, daysLate, anyDisputed)).isEqualTo(step);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            NONE,     false, LATE
            NONE,     true,  DISPUTED
            WATCH,    false, WATCH
            WATCH,    true,  DISPUTED
            UNLOCKED, true,  UNLOCKED
            HOLD,     true,  HOLD
            STOP,     true,  STOP
            """)
    void aHoldSaysMoreThanADispute(HoldState hold, boolean allDisputed, Stage stage) {
        assertThat(Stage.of(hold, allDisputed)).isEqualTo(stage);
    }
}
