package com.duebook.dualcontrol;

/** How somebody may do something. */
public enum Need {
    ALONE,
    /** Alone, with a fresh code of their own second factor. */
    SECOND_FACTOR,
    SECOND_PERSON,
    NOT_ALLOWED
}
