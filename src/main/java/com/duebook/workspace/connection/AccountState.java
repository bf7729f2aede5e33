package com.duebook.workspace.connection;

/** How far an account is that the platform opened at Stripe for a workspace. */
public enum AccountState {
    /** Stripe waits for answers of the owner. */
    UNFINISHED,
    /** Everything was answered, and Stripe does not take payments for it, or not any more. */
    IN_REVIEW,
    READY,
    /** Takes no new payments; it is remembered for those it took. */
    DISCONNECTED
}
