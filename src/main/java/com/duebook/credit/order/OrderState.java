package com.duebook.credit.order;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How far an order has got that asks for credit. */
public enum OrderState {
    /** For somebody who decides on credit. */
    WAITING,
    /** It reserves credit until it is invoiced, or lapses. */
    RELEASED,
    REFUSED,
    /** All of it is invoiced. */
    USED_UP,
    /** Its last day is over. */
    LAPSED,
    CANCELLED;

    private static final Set<OrderState> ANSWERS = EnumSet.of(WAITING, RELEASED, REFUSED);

    /** What each may become; whatever asks again may get any answer. */
    private static final Map<OrderState, Set<OrderState>> MOVES = Map.of(
            WAITING, EnumSet.of(WAITING, RELEASED, REFUSED, LAPSED, CANCELLED),
            RELEASED, EnumSet.of(WAITING, RELEASED, REFUSED, USED_UP, LAPSED, CANCELLED),
            REFUSED, EnumSet.of(WAITING, RELEASED, REFUSED, CANCELLED),
            LAPSED, ANSWERS,
            CANCELLED, ANSWERS);

    boolean mayBecome(OrderState next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether time ends it. */
    boolean lapses() {
        return this == WAITING || this == RELEASED;
    }
}
