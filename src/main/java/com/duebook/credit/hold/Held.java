package com.duebook.credit.hold;

import com.duebook.credit.limit.LimitBook.Holder;
import com.duebook.credit.policy.HoldPolicy;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a customer or a group stands at this moment: what the rule finds, and what people have decided.
 *
 * @param former how it stood by what was last written down
 * @param last what was last written down; null for nothing yet
 */
record Held(Holder holder, HoldFacts facts, HoldState state, Set<HoldCause> causes, HoldState former, @Nullable HoldEvent last) {

    /** What is stopped stays so; an unlock ends with its day, or with what it was for. */
    static Held of(Holder holder, HoldFacts facts, @Nullable HoldEvent last, HoldPolicy policy, LocalDate today) {
        var found = HoldFinding.of(facts, policy);
        var former = last == null ? HoldState.NONE : last.stateOn(today);
        if (former == HoldState.STOP) {
            var causes = EnumSet.of(HoldCause.BY_HAND);
            causes.addAll(found.state() == HoldState.HOLD ? found.causes() : Set.of());
            return new Held(holder, facts, HoldState.STOP, causes, former, last);
        }
        var state = found.state() == HoldState.HOLD && former == HoldState.UNLOCKED ? HoldState.UNLOCKED : found.state();
        return new Held(holder, facts, state, found.causes(), former, last);
    }

    boolean isLate() {
        return causes.contains(HoldCause.LATE);
    }

    /** Whether there is something to write down. An unlock that has run out is told, as is another cause. */
    boolean isNews() {
        if (last == null) {
            return state != HoldState.NONE;
        }
        return state != last.state() || state != HoldState.STOP && state != HoldState.UNLOCKED && !causes.equals(last.causes());
    }
}
