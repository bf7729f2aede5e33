package com.duebook.credit.score;

/** What a factor counts for where nothing is known of a customer. */
public enum MissingInput {
    /** No points, and it is said that it is missing. */
    NO_POINTS,
    /** Half of its weight, rounded down, and it is said. */
    HALF,
    /** Nothing: the other factors are scaled to 100, and it is said. */
    LEFT_OUT,
    /** It is the number 0, as of somebody who has nothing overdue; nothing is missing then. */
    IS_ZERO
}
