package com.duebook.alerts;

/** What a rule watches, and so the unit of its threshold. */
public enum Indicator {
    /** Days since the oldest unpaid invoice was due. */
    DAYS_OVERDUE,
    /** Minor units of one currency that are past their day. */
    AMOUNT_OVERDUE,
    /** Unpaid invoices past their day, over all currencies. */
    ITEMS_OVERDUE,
    /** Payments of which something is left that no invoice has taken and nobody has refunded, over all currencies. */
    UNUSED_CREDIT
}
