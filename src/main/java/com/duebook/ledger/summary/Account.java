package com.duebook.ledger.summary;

/** Where an amount moves from and to. A debit raises it, a credit lowers it. */
public enum Account {
    /** What customers owe, by invoice. */
    RECEIVABLE,
    SALES,
    CASH,
    /** Customers' money that no invoice has taken yet. */
    CREDIT,
    WRITE_OFF
}
