package com.duebook.credit.hold.list;

import com.duebook.credit.hold.HoldState;
import org.jspecify.annotations.Nullable;

/**
 * Which customers and groups that have a limit, or do not stand free, are shown, and in which order.
 *
 * @param text that a name or reference has somewhere; empty for all
 * @param state as it is written down; null for all
 */
public record HoldFilter(String text, @Nullable HoldState state, HoldSort sort, boolean descending) {

    boolean isOfHeld() {
        return state != null && state != HoldState.NONE;
    }

    /** Whether whoever does not stand free comes before all others. */
    boolean isHeldFirst() {
        return state == null && sort == HoldSort.STATE && descending;
    }

    HoldFilter in(@Nullable HoldState other) {
        return new HoldFilter(text, other, sort, descending);
    }
}
