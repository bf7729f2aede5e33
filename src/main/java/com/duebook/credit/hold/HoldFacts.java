package com.duebook.credit.hold;

import org.jspecify.annotations.Nullable;

/**
 * What decides on a hold.
 *
 * @param limit null where there is none, it is unlimited, or a rate is missing
 * @param daysLate of the undisputed open item that is late the longest; 0 where none is
 * @param unrated whether there is a limit that cannot be told, as a rate is missing
 */
public record HoldFacts(@Nullable LimitUse limit, long daysLate, boolean unrated) {

    static final HoldFacts NOTHING = new HoldFacts(null, 0, false);
}
