package com.duebook.credit.delinquent;

import com.duebook.credit.hold.HoldState;

/** How far it has come with a customer that pays late. */
public enum Stage {
    LATE,
    WATCH,
    DISPUTED,
    UNLOCKED,
    HOLD,
    STOP;

    /** @param allDisputed whether nothing is late but what is disputed */
    static Stage of(HoldState hold, boolean allDisputed) {
        return switch (hold) {
            case STOP -> STOP;
            case HOLD -> HOLD;
            case UNLOCKED -> UNLOCKED;
            case WATCH -> allDisputed ? DISPUTED : WATCH;
            case NONE -> allDisputed ? DISPUTED : LATE;
        };
    }
}
