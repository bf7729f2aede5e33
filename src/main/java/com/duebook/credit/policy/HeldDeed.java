package com.duebook.credit.policy;

/** What a hold can do. */
public enum HeldDeed {
    /** Refuse to issue invoices. */
    ISSUE,
    /** Refuse to release orders that ask for credit. */
    ORDER,
    /** Release them only once they are paid for, unless they are refused. */
    PREPAY,
    /** Tell who looks after the customer when it begins and ends. */
    TELL_SALES
}
