package com.duebook.credit.policy;

import org.jspecify.annotations.Nullable;

/**
 * What is done otherwise about customers of one class.
 *
 * @param lateDays an undisputed item that is later than that holds its customer; 0 to 3650, null for never
 */
public record ClassPolicy(OverLimit onIssue, OverLimit onOrder, Tolerance tolerance, @Nullable Integer lateDays) {

    public ClassPolicy {
        HoldPolicy.checkLate(lateDays);
    }
}
