package com.duebook.credit.policy;

import com.duebook.money.Money;
import com.duebook.money.MoneyFormat;
import com.duebook.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What credit each customer of a class or a segment gets.
 *
 * @param limit of whoever was given none of its own, 0 for cash before delivery; null for none
 * @param longestTerms days to pay beyond which somebody has to decide, 0 to 365; null for any
 * @param prepayment per cent of an order that has to be there before it is released, 1 to 100; null for none
 */
public record CreditTerms(@Nullable Money limit, @Nullable Integer longestTerms, @Nullable Integer prepayment) {

    public static final CreditTerms NONE = new CreditTerms(null, null, null);

    public static final int MOST_DAYS = 365;

    private static final long MOST = 1_000_000_000_000_000L;

    public CreditTerms {
        if (limit != null && (limit.isNegative() || limit.minor() > MOST)) {
            throw new Refusal("credit.policy.refusal.limit", MoneyFormat.worded(Money.of(MOST, limit.currency())));
        }
        if (longestTerms != null && (longestTerms < 0 || longestTerms > MOST_DAYS)) {
            throw new Refusal("credit.policy.refusal.terms", MOST_DAYS);
        }
        if (prepayment != null && (prepayment < 1 || prepayment > 100)) {
            throw new Refusal("credit.policy.refusal.prepayment");
        }
    }

    public boolean isShorterThan(long days) {
        return longestTerms != null && days > longestTerms;
    }
}
