package com.duebook.ageing;

import com.duebook.ledger.open.DueRange;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How long an open item is past its due date. */
public enum AgeBand {
    NOT_DUE(0, 0),
    TO_30(1, 30),
    TO_60(31, 60),
    TO_90(61, 90),
    OVER_90(91, 0);

    private final int from;
    private final int to;

    /** In days late; not due and the last have no end on one side. */
    AgeBand(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** The first due date in it; null for no limit. */
    public @Nullable LocalDate dueFrom(LocalDate day) {
        return this == OVER_90 ? null : day.minusDays(to);
    }

    /** The last due date in it; null for no limit. */
    public @Nullable LocalDate dueTo(LocalDate day) {
        return this == NOT_DUE ? null : day.minusDays(from);
    }

    /** The due dates of each, in their order. */
    public static List<DueRange> ranges(LocalDate day) {
        return Arrays.stream(values()).map(band -> new DueRange(band.dueFrom(day), band.dueTo(day))).toList();
    }
}
