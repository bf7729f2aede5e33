package com.duebook.receivables;

/** What is stored of an invoice's life; partly paid and overdue follow from its amounts and the date. */
public enum InvoiceState {
    DRAFT,
    OPEN,
    PAID,
    VOID,
    /** A credit note, final from the moment it is issued. */
    CREDIT
}
