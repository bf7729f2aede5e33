package com.duebook.credit.limit;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.receivables.Books;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What people did, read from rows that are never changed. */
class LimitEventTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final Instant FIRST = Instant.parse("2026-11-01T09:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-11-10T09:00:00Z");

    @Test
    void isThatALimitWasSet() {
        assertThat(said(limit(100, DAY, null, FIRST, null))).containsExactly("set 1.00 Ada");
    }

    /** The old one is cut, and the new one begins where it ends. */
    @Test
    void isOneWhereALimitTakesThePlaceOfAnother() {
        assertThat(said(limit(100, DAY, null, FIRST, SECOND), limit(100, DAY, DAY.plusDays(8), SECOND, null),
                limit(200, DAY.plusDays(9), null, SECOND, null))).containsExactly("set 2.00 Ada", "set 1.00 Ada");
    }

    @Test
    void isOneWhereTheNewLimitLeavesNothingOfTheOld() {
        assertThat(said(limit(100, DAY, null, FIRST, SECOND), limit(200, DAY, null, SECOND, null)))
                .containsExactly("set 2.00 Ada", "set 1.00 Ada");
    }

    @Test
    void isThatALimitWasEndedAndItsLastDay() {
        assertThat(said(limit(100, DAY, null, FIRST, SECOND), limit(100, DAY, DAY.plusDays(8), SECOND, null)))
                .containsExactly("ended 1.00 2026-11-09 Bo", "set 1.00 Ada");
    }

    @Test
    void isThatALimitWasEndedBeforeItBegan() {
        assertThat(said(limit(100, DAY, null, FIRST, SECOND))).containsExactly("ended 1.00 2026-10-31 Bo", "set 1.00 Ada");
    }

    private static List<String> said(LimitView... written) {
        return LimitEvent.of(List.of(written)).stream().map(event -> event.until() == null
                ? "set " + amount(event) + " " + event.by() : "ended " + amount(event) + " " + event.until() + " " + event.by()).toList();
    }

    private static String amount(LimitEvent event) {
        var amount = event.limit().amount();
        return amount == null ? "" : amount.amount().toString();
    }

    private static LimitView limit(long minor, LocalDate from, @Nullable LocalDate to, Instant recorded, @Nullable Instant replaced) {
        return new LimitView(UUID.randomUUID(), new UUID(0, 1), LimitScope.CUSTOMER, LimitKind.OWN, Books.EUR, Books.eur(minor), from, to,
                "agreed", recorded, "Ada", replaced, replaced == null ? null : "Bo");
    }
}
