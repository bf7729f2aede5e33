package com.duebook.credit.policy;

/** What a hold can refuse. */
public enum HeldDeed {
    ISSUE,
    /** Releasing an order that asks for credit. */
    ORDER
}
