package com.duebook.credit.reference;

/** Where somebody's word comes from. */
public enum ReferenceKind {
    /** Of another supplier. */
    TRADE,
    BANK,
    /** What is said in the trade or in the press. */
    REPUTATION,
    /** What our own people saw there. */
    VISIT
}
