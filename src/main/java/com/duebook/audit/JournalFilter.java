package com.duebook.audit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param position of the one entry that is looked for
 * @param from first local date, and {@code to} the last
 */
public record JournalFilter(
        @Nullable Long position,
        @Nullable UUID actor,
        @Nullable AuditEvent event,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static final JournalFilter EVERYTHING = new JournalFilter(null, null, null, null, null);

    boolean isEverything() {
        return equals(EVERYTHING);
    }
}
