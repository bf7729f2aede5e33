package com.duebook.credit.policy;

import com.duebook.problem.Refusal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When customers are watched and held, and what a hold does. What is stopped by hand is refused everything, whatever it says.
 *
 * @param watchPercent of the limit, from which on its use is watched; 1 to 100
 * @param lateDays an undisputed item that is later than that holds its customer; 0 to 3650, null for never
 * @param deeds what a hold does; nothing where it is only shown
 */
public record HoldPolicy(int watchPercent, @Nullable Integer lateDays, Set<HeldDeed> deeds, HoldWarning warning) {

    /** Of a workspace that has not said otherwise. */
    public static final HoldPolicy USUAL = new HoldPolicy(90, null, Set.of());

    public static final int MOST_DAYS = 3650;

    public HoldPolicy {
        deeds = Set.copyOf(deeds);
        if (watchPercent < 1 || watchPercent > 100) {
            throw new Refusal("credit.policy.refusal.watch");
        }
        checkLate(lateDays);
    }

    static void checkLate(@Nullable Integer days) {
        if (days != null && (days < 0 || days > MOST_DAYS)) {
            throw new Refusal("credit.policy.refusal.late", MOST_DAYS);
        }
    }

    public HoldPolicy late(@Nullable Integer days) {
        return new HoldPolicy(watchPercent, days, deeds, warning);
    }

    /** With warnings as usual. */
    public HoldPolicy(int watchPercent, @Nullable Integer lateDays, Set<HeldDeed> deeds) {
        this(watchPercent, lateDays, deeds, HoldWarning.USUAL);
    }

    public HoldPolicy warning(HoldWarning other) {
        return new HoldPolicy(watchPercent, lateDays, deeds, other);
    }

    public boolean does(HeldDeed deed) {
        return deeds.contains(deed);
    }

    public boolean isTooLate(long days) {
        return lateDays != null && days > lateDays;
    }
}
