package com.duebook.credit.policy;

import org.jspecify.annotations.Nullable;

/**
 * What is done otherwise about customers of one class.
 *
 * @param lateDays an undisputed item that is later than that holds its customer; 0 to 3650, null for never
 * @param terms what credit they get
 */
public record ClassPolicy(OverLimit onIssue, OverLimit onOrder, Tolerance tolerance, @Nullable Integer lateDays, CreditTerms terms) {

    public ClassPolicy {
        HoldPolicy.checkLate(lateDays);
    }

    /** Without a limit, longest terms or prepayment. */
    public ClassPolicy(OverLimit onIssue, OverLimit onOrder, Tolerance tolerance, @Nullable Integer lateDays) {
        this(onIssue, onOrder, tolerance, lateDays, CreditTerms.NONE);
    }

    public ClassPolicy terms(CreditTerms others) {
        return new ClassPolicy(onIssue, onOrder, tolerance, lateDays, others);
    }
}
