package com.duebook.audit;

/**
 * What an entry may say besides who, what and when. Never a name, an address or a free text: those are found through
 * the ids, so that somebody can be forgotten without breaking the chain. Its text is {@code audit.fact.<name>}.
 */
public enum Fact {
    NUMBER,
    INVOICE,
    CUSTOMER,
    PAYMENT,
    MEMBER,
    ROLE,
    FORMER_ROLE,
    AMOUNT,
    TOTAL,
    DATE,
    COUNT,
    KIND,
    LIST,
    STATE,
    VERSION,
    UNDONE
}
