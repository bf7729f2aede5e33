package com.duebook.credit.hold;

import com.duebook.credit.exposure.CreditStanding;
import com.duebook.money.Money;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A limit and what uses it, in the limit's currency.
 *
 * @param most the limit with its tolerance
 */
public record LimitUse(Money limit, Money most, Money used) {

    /** Empty where it is unlimited, or a rate is missing. */
    static Optional<LimitUse> of(CreditStanding standing) {
        return isUnrated(standing) ? Optional.empty() : standing.credit().map(limit -> new LimitUse(limit,
                standing.policy().tolerance().over(limit, standing.rates()), standing.used()));
    }

    /** Whether there is a limit, and a rate that it needs is missing. */
    static boolean isUnrated(CreditStanding standing) {
        return !standing.limit().isUnlimited() && (!standing.unrated().isEmpty() || !standing.tolerated());
    }

    /** Cash before delivery, which is not told in figures. */
    public boolean isCash() {
        return limit.isZero();
    }

    /** Of a text about a limit, or of its variant for cash before delivery. */
    public static String key(String key, @Nullable LimitUse limit) {
        return limit != null && limit.isCash() ? key + ".cash" : key;
    }

    boolean isOver() {
        return used.compareTo(most) > 0;
    }

    /** Nothing used is never near, not even to cash before delivery. */
    boolean isNear(int percent) {
        return used.isPositive()
                && used.amount().movePointRight(2).compareTo(limit.amount().multiply(BigDecimal.valueOf(percent))) >= 0;
    }

    /** What may be used still, once so much of what is used is paid. */
    Money free(Money paid) {
        var free = most.minus(used).plus(paid);
        return free.isNegative() ? Money.zero(free.currency()) : free;
    }

    /** By how much it is over; 0 where it is not. */
    public Money over() {
        return isOver() ? used.minus(most) : Money.zero(limit.currency());
    }
}
