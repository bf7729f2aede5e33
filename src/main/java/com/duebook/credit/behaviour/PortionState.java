package com.duebook.credit.behaviour;

/** What has become of a portion of an invoice. */
public enum PortionState {
    PAID,
    /** Nobody expects it any more. It was late until it was given up, so that giving up makes nobody punctual. */
    WRITTEN_OFF,
    OPEN
}
