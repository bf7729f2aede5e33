package com.duebook.disputes;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How far a dispute has got. */
public enum DisputeState {
    OPEN,
    /** The customer is right. */
    ACCEPTED,
    /** The invoice stands. */
    REJECTED,
    /** The customer objects no longer. */
    WITHDRAWN,
    /** Nothing is owed on the invoice any more. */
    OVERTAKEN;

    /** What each may become; an ended dispute stays as it ended, and a new objection is a new dispute. */
    private static final Map<DisputeState, Set<DisputeState>> MOVES =
            Map.of(OPEN, EnumSet.of(ACCEPTED, REJECTED, WITHDRAWN, OVERTAKEN));

    boolean mayBecome(DisputeState next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }
}
