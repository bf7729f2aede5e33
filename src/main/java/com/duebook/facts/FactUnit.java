package com.duebook.facts;

/** What the number of a fact counts. */
public enum FactUnit {
    /** Whole days; of several currencies, the most. */
    DAYS,
    /** Whole days on the average, rounded down. Not known, which is not 0, where there is too little to go by. */
    MEAN_DAYS,
    /** How many; of several currencies, all together. */
    COUNT,
    /** Minor units of a currency; those of several stand side by side. */
    MONEY,
    /** Whole percent, 100 for all of it. */
    PERCENT,
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

    /** Where nothing is known of a customer, such as one that owes nothing. */
    boolean isZeroWhereAbsent() {
        return this != MEAN_DAYS;
    }
}
