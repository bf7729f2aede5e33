package com.duebook.alerts;

/** What a rule watches, and so the unit of its threshold. */
public enum Indicator {
    /** Days since the oldest unpaid invoice was due. */
    DAYS_OVERDUE,
    /** Minor units of one currency that are past their day. */
    AMOUNT_OVERDUE,
    /** Unpaid invoices past their day, over all currencies. */
    ITEMS_OVERDUE
}
