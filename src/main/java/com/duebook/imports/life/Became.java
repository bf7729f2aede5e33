package com.duebook.imports.life;

/** What a row becomes here, in the order a report tells it. */
public enum Became {
    OPEN,
    PARTLY_PAID,
    PAID,
    CREDITED,
    WRITTEN_OFF,
    VOID,
    CREDIT_NOTE,
    CREDIT,
    /** Not issued there yet; left out. */
    DRAFT,
    /** A payment that has its invoices, and is in what is open of them; left out. */
    APPLIED,
    /** A credit note or payment that does not count any more; left out. */
    VOID_CREDIT,
    /** A payment that failed, was given back or is still to come; left out. */
    NOT_COME;

    public boolean isLeftOut() {
        return this == DRAFT || this == APPLIED || this == VOID_CREDIT || this == NOT_COME;
    }

    public boolean isInvoice() {
        return ordinal() <= VOID.ordinal();
    }
}
