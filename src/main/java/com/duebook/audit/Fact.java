package com.duebook.audit;

/**
 * What an entry may say besides who, what and when. Never a name, an address or a free text: those are found through
 * the ids, so that somebody can be forgotten without breaking the chain. Its text is {@code audit.fact.<name>}.
 */
public enum Fact {
    NUMBER,
    AMOUNT,
    COUNT,
    DATE,
    KIND,
    STATE,
    FORMER_ROLE,
    ROLE,
    INVOICE,
    CREDIT_NOTE,
    /** The customer that another was placed below. */
    PARENT,
    /** The names of the fields that are different now, with blanks between. */
    CHANGED,
    /** How many entries of the ledger were written, which those are, and what seals them. */
    BOOKED,
    /** The member who confirmed it before it was done. */
    CONFIRMED_BY,
    /** Whether that was a second person, or a second factor of whoever did it. */
    CONFIRMED_WITH
}
