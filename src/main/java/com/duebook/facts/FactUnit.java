package com.duebook.facts;

/** What the number of a fact counts. */
public enum FactUnit {
    /** Whole days; of several currencies, the most. */
    DAYS,
    /** Whole days on the average, rounded down. Not known, which is not 0, where there is too little to go by. */
    MEAN_DAYS,
    /** Whole days until something ends, the fewer the worse. Not known where nothing does. */
    DAYS_LEFT,
    /** How many; of several currencies, all together. */
    COUNT,
    /** Minor units of a currency; those of several stand side by side. */
    MONEY,
    /** Whole percent, 100 for all of it. */
    PERCENT,
    /** Whole percent of which more is worse, such as debts. Not known, as a mean is. */
    RATIO,
    /** Whole percent of what should be 100; of several currencies the least. Not known, as a mean is. */
    SHARE,
    /** Points, the more the better; of several currencies the fewest. Not known, as a mean is. */
    SCORE,
    /** 1 for yes, 0 for no. */
    YES_NO,
    /** Words, such as those that a customer is tagged with; there is no number to reach. */
    TAG,
    /** Of a key that no module contributes any more; nothing is read for it. */
    UNKNOWN;

    /** Whether there is a number that a threshold can be set on. */
    public boolean isMeasured() {
        return this != TAG && this != UNKNOWN;
    }

    /** Whether less is worse, so that a threshold is reached from above. */
    public boolean isBetterHigh() {
        return this == SHARE || this == SCORE || this == DAYS_LEFT;
    }

    /** Whether its whole numbers are rounded down, so that they are compared in {@link Steps}. */
    public boolean isRounded() {
        return this == MEAN_DAYS || this == PERCENT || this == RATIO || this == SHARE;
    }

    /** Of two currencies; not of amounts. */
    public long together(long one, long other) {
        return switch (this) {
            case DAYS, MEAN_DAYS, PERCENT, RATIO, YES_NO -> Math.max(one, other);
            case SHARE, SCORE, DAYS_LEFT -> Math.min(one, other);
            case COUNT -> Math.addExact(one, other);
            case MONEY, TAG, UNKNOWN -> throw new IllegalArgumentException(this + " is no number");
        };
    }

    /** Where nothing is known of a customer, such as one that owes nothing. */
    public boolean isZeroWhereAbsent() {
        return this != MEAN_DAYS && this != RATIO && !isBetterHigh();
    }
}
