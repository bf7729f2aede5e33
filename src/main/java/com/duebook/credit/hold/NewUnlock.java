package com.duebook.credit.hold;

import com.duebook.credit.limit.LimitScope;
import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import java.time.LocalDate;

/**
 * That a held customer is to have some more for a while.
 *
 * @param amount by how much more may be used than is today
 * @param until the last day, at most a year from today
 * @param reason at most 500 characters
 */
public record NewUnlock(LimitScope scope, Money amount, LocalDate until, String reason) {

    public static final int LONGEST = 500;
    private static final long MOST = 1_000_000_000_000_000L;

    void check(LocalDate today) {
        checkReason(reason);
        if (!amount.isPositive() || amount.minor() > MOST) {
            throw new Refusal("credit.hold.refusal.amount");
        }
        if (until.isBefore(today) || until.isAfter(today.plusYears(1))) {
            throw new Refusal("credit.hold.refusal.until");
        }
    }

    static void checkReason(String reason) {
        if (reason.isBlank() || reason.length() > LONGEST) {
            throw new Refusal("credit.hold.refusal.reason", LONGEST);
        }
    }
}
