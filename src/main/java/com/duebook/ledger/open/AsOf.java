package com.duebook.ledger.open;

import java.time.LocalDate;

/**
 * Which day's figures are asked for, and with whose knowledge. Money is written down later than it comes, so a past day
 * looks different today than it did that evening.
 *
 * @param asKnownThen only what was written down by the end of that day; else all that is known today
 */
public record AsOf(LocalDate day, boolean asKnownThen) {

    public static AsOf now(LocalDate day) {
        return new AsOf(day, false);
    }
}
