package com.duebook.credit.ui.cover;

import com.duebook.credit.cover.NotifyBy;
import com.duebook.ui.Tone;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How urgent it is to tell an insurer. */
final class NotifyBadge {

    /** From so many days before the last one on it stands out. */
    private static final int SOON = 7;

    private NotifyBadge() {}

    static Tone tone(@Nullable NotifyBy by, LocalDate today) {
        if (by == null) {
            return Tone.QUIET;
        }
        return isMissed(by, today) ? Tone.ACT : by.daysLeft(today) <= SOON ? Tone.SOON : Tone.NEUTRAL;
    }

    static boolean isMissed(NotifyBy by, LocalDate today) {
        return by.daysLeft(today) < 0;
    }
}
