package com.duebook.receivables;

import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvoiceStatusTest {

    static final LocalDate DUE = LocalDate.of(2026, 11, 21);

    /** Of an invoice over 100, on the day it is due and on the next. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        // open | credited | written off || then, a day later; the rest was paid
        "100 |   0 |   0 | OPEN, OVERDUE",
        " 40 |   0 |   0 | PARTLY_PAID, OVERDUE",
        " 40 |  60 |   0 | OPEN, OVERDUE",
        " 40 |  30 |   0 | PARTLY_PAID, OVERDUE",
        " 40 |   0 |  60 | OPEN, OVERDUE",
        "  0 |   0 |   0 | PAID, PAID",
        "  0 | 100 |   0 | CREDITED, CREDITED",
        "  0 |  99 |   0 | PAID, PAID",
        "  0 |   1 |   0 | PAID, PAID",
        "  0 |   0 | 100 | WRITTEN_OFF, WRITTEN_OFF",
        "  0 |   0 |   1 | PAID, PAID",
        "  0 |   0 |  49 | PAID, PAID",
        "  0 |   0 |  50 | WRITTEN_OFF, WRITTEN_OFF",
        "  0 |  99 |   1 | CREDITED, CREDITED",
        "  0 |  60 |  40 | CREDITED, CREDITED",
        "  0 |  50 |  50 | WRITTEN_OFF, WRITTEN_OFF",
        "  0 |  30 |  30 | PAID, PAID",
        "  0 |  60 |  30 | WRITTEN_OFF, WRITTEN_OFF"
    })
    void saysWhatSettledIt(long open, long credited, long writtenOff, String expected) {
        var state = open == 0 ? InvoiceState.PAID : InvoiceState.OPEN;

        assertThat(of(state, open, credited, writtenOff, DUE) + ", " + of(state, open, credited, writtenOff, DUE.plusDays(1)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, DRAFT", "VOID, VOID", "CREDIT, CREDIT_NOTE"})
    void saysOfOthersWhatTheyAre(InvoiceState state, InvoiceStatus expected) {
        assertThat(of(state, 0, 0, 0, DUE.plusDays(1))).isEqualTo(expected);
    }

    /** Nobody credited what was free. */
    @Test
    void nothingOfNothingIsPaid() {
        assertThat(InvoiceStatus.settled(eur(0), eur(0), eur(0))).isEqualTo(InvoiceStatus.PAID);
    }

    private static InvoiceStatus of(InvoiceState state, long open, long credited, long writtenOff, LocalDate day) {
        return InvoiceStatus.of(state, eur(100), eur(open), eur(credited), eur(writtenOff), DUE, day);
    }
}
