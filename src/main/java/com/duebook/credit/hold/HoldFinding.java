package com.duebook.credit.hold;

import com.duebook.credit.policy.HoldPolicy;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the rule makes of the facts; nobody's hand in it.
 *
 * @param state NONE, WATCH or HOLD
 * @param causes of that state; none of NONE
 */
public record HoldFinding(HoldState state, Set<HoldCause> causes) {

    public HoldFinding {
        causes = Set.copyOf(causes);
    }

    /** Held is what is over its limit with tolerance, or later than the policy lets pass; watched what has used most of its limit. */
    static HoldFinding of(HoldFacts facts, HoldPolicy policy) {
        var limit = facts.limit();
        var causes = EnumSet.noneOf(HoldCause.class);
        if (limit != null && limit.isOver()) {
            causes.add(HoldCause.OVER_LIMIT);
        }
        if (policy.isTooLate(facts.daysLate())) {
            causes.add(HoldCause.LATE);
        }
        if (!causes.isEmpty()) {
            return new HoldFinding(HoldState.HOLD, causes);
        }
        return limit != null && limit.isNear(policy.watchPercent())
                ? new HoldFinding(HoldState.WATCH, EnumSet.of(HoldCause.LIMIT_NEAR)) : new HoldFinding(HoldState.NONE, causes);
    }
}
