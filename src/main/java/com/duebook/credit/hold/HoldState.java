package com.duebook.credit.hold;

/** How a customer, or a group, stands for more credit; the later one is the stricter. */
public enum HoldState {
    NONE,
    /** Most of the limit is used. */
    WATCH,
    /** Would be held, but somebody has let it have some more until a day. */
    UNLOCKED,
    HOLD,
    /** Held by hand, until somebody ends that. */
    STOP;

    public boolean isHeld() {
        return this == HOLD || this == STOP;
    }
}
