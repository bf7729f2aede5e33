package com.duebook.insight;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How late an open amount is, in the usual steps of thirty days. */
public enum AgeBucket {
    NOT_DUE(null, 0),
    DAYS_1_30(1, 30),
    DAYS_31_60(31, 60),
    DAYS_61_90(61, 90),
    OVER_90(91, null);

    private final @Nullable Integer from;
    private final @Nullable Integer to;

    AgeBucket(@Nullable Integer from, @Nullable Integer to) {
        this.from = from;
        this.to = to;
    }

    /** The earliest due date of the bucket; null when it has none. */
    public @Nullable LocalDate dueFrom(LocalDate day) {
        return to == null ? null : day.minusDays(to);
    }

    /** The latest due date of the bucket; null when it has none. */
    public @Nullable LocalDate dueTo(LocalDate day) {
        return from == null ? null : day.minusDays(from);
    }
}
