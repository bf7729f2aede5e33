package com.duebook.credit.policy;

import com.duebook.problem.Refusal;

/**
 * Who is told before an item's lateness holds its customer, and when it comes to be watched.
 *
 * @param days before it is held; 0 to 60, 0 for no warning
 */
public record HoldWarning(int days, boolean toCustomer, boolean toOwner) {

    /** Of a workspace that has not said otherwise. */
    public static final HoldWarning USUAL = new HoldWarning(3, false, true);

    public static final int MOST_DAYS = 60;

    public HoldWarning {
        if (days < 0 || days > MOST_DAYS) {
            throw new Refusal("credit.policy.refusal.warning", MOST_DAYS);
        }
    }
}
