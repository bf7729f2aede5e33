package com.duebook.ledger.open;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Due dates that are added up together.
 *
 * @param from the first, null for no limit
 * @param to the last, null for no limit
 */
public record DueRange(@Nullable LocalDate from, @Nullable LocalDate to) {

    private static final LocalDate FIRST = LocalDate.of(1000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    LocalDate first() {
        return from == null ? FIRST : from;
    }

    LocalDate last() {
        return to == null ? LAST : to;
    }
}
