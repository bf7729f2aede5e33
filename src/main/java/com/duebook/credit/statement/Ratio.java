package com.duebook.credit.statement;

import org.jspecify.annotations.Nullable;

/**
 * How one line compares to another.
 *
 * @param percent whole, rounded half up; null where it cannot be told
 * @param isMeaningful false where what it is compared to is nothing, so that no number would say anything
 */
public record Ratio(@Nullable Long percent, boolean isMeaningful) {

    static final Ratio UNTOLD = new Ratio(null, true);
    static final Ratio MEANINGLESS = new Ratio(null, false);

    private static final long MOST = 1_000_000;

    /** @param part null where it is not told, as the whole */
    static Ratio of(@Nullable Long part, @Nullable Long whole) {
        if (part == null || whole == null) {
            return UNTOLD;
        }
        return whole <= 0 ? MEANINGLESS : new Ratio(Math.clamp(Math.floorDiv(part * 200 + whole, whole * 2), -MOST, MOST), true);
    }
}
