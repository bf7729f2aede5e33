package com.duebook.alerts.desk;

public enum AlertState {
    /** Nobody has taken notice yet. */
    OPEN,
    /** Somebody has seen to it; still true. */
    ACKNOWLEDGED,
    /** No longer true; resolved by itself. */
    RESOLVED
}
