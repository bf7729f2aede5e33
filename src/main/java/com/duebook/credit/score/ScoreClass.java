package com.duebook.credit.score;

import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Customers of about the same worth, and what is proposed for them.
 *
 * @param score from and to, of 0 to 100
 * @param leastProbability that it will not pay within a year, in per cent, as the workspace sees it; with {@code mostProbability}
 * @param termsDays proposed, 0 to 365
 * @param prepayment proposed, in per cent of an order
 * @param limitMonths how many months of its average sales are proposed as its limit, 0 to 24
 * @param validDays after which it is assessed anew even if nothing has changed, 1 to 731
 */
public record ScoreClass(String name, Bounds score, int leastProbability, int mostProbability, int termsDays, int prepayment,
        BigDecimal limitMonths, int validDays) {

    private static final MathContext ROUND = new MathContext(2, RoundingMode.DOWN);
    private static final BigDecimal MOST_MONTHS = BigDecimal.valueOf(24);

    public ScoreClass {
        name = name.strip();
        if (name.isEmpty() || name.length() > 60) {
            throw new Refusal("credit.score.refusal.name");
        }
        if (leastProbability < 0 || leastProbability > mostProbability || mostProbability > 100) {
            throw new Refusal("credit.score.refusal.probability", name);
        }
        if (termsDays < 0 || termsDays > 365 || prepayment < 0 || prepayment > 100 || validDays < 1 || validDays > 731
                || limitMonths.signum() < 0 || limitMonths.compareTo(MOST_MONTHS) > 0) {
            throw new Refusal("credit.score.refusal.terms", name);
        }
    }

    /** Rounded down to two digits: nobody means more than that by it. */
    Money limit(Money monthlySales) {
        var minor = BigDecimal.valueOf(Math.max(0, monthlySales.minor())).multiply(limitMonths).setScale(0, RoundingMode.DOWN).round(ROUND);
        return Money.of(minor.longValueExact(), monthlySales.currency());
    }
}
