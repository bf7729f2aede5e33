package com.duebook.credit.limit;

/** Whose exposure a limit holds. */
public enum LimitScope {
    CUSTOMER,
    /** Of a customer that has nobody above it, together with all below it. */
    GROUP
}
