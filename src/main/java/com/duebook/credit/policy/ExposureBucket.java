package com.duebook.credit.policy;

/** Where a customer's exposure comes from; nothing is in two of them. */
public enum ExposureBucket {
    /** Issued, open, and not past its due date. */
    NOT_DUE,
    /** Issued, open and past its due date. */
    OVERDUE,
    /** Invoices that are not issued yet, but for what a released order reserves for them. */
    DRAFTS,
    /** What released orders reserve until they are invoiced. */
    ORDERS
}
