package com.duebook.ledger.summary;

/** Where an amount moves from and to. A debit raises it, a credit lowers it. */
public enum Account {
    /** What customers owe, by due item. */
    RECEIVABLE,
    SALES,
    /** Interest and fees. */
    CHARGES,
    /** What was asked for before an invoice; once that takes its place it goes back. */
    DEPOSITS,
    CASH,
    /** Customers' money that no invoice has taken yet. */
    CREDIT,
    WRITE_OFF
}
