package com.duebook.alerts.telling;

public enum Whom {
    /** All who look after alerts. */
    EVERYBODY,
    /** Who looks after the customer; where nobody does, all who look after alerts. */
    OWNER,
    /** The members of one role. */
    ROLE,
    /** Somebody by mail, who need not work here. */
    ADDRESS
}
