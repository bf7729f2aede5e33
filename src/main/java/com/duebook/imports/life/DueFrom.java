package com.duebook.imports.life;

/** Where the due date of an invoice comes from that has none in its file. */
public enum DueFrom {
    /** Terms of payment in its own row. */
    ROW,
    CUSTOMER,
    WORKSPACE
}
