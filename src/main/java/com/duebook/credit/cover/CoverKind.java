package com.duebook.credit.cover;

import com.duebook.credit.limit.LimitKind;

/** Who or what stands in for a customer that does not pay. */
public enum CoverKind {
    INSURANCE,
    BANK_GUARANTEE,
    PARENT_GUARANTEE,
    PERSONAL_GUARANTEE,
    DEPOSIT,
    PLEDGE,
    OTHER;

    public boolean isInsurance() {
        return this == INSURANCE;
    }

    LimitKind limit() {
        return isInsurance() ? LimitKind.INSURED : LimitKind.GUARANTEED;
    }
}
