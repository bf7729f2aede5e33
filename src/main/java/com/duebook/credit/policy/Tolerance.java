package com.duebook.credit.policy;

import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import com.duebook.rates.RatesOn;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * By how much a limit may be passed: by per cent of it, or by an amount.
 *
 * @param percent 0 to 100; 0 where it is an amount
 * @param amount null where it is per cent
 */
public record Tolerance(BigDecimal percent, @Nullable Money amount) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public static final Tolerance NONE = new Tolerance(BigDecimal.ZERO, null);

    public Tolerance {
        if (percent.signum() < 0 || percent.compareTo(WHOLE) > 0 || percent.stripTrailingZeros().scale() > 2
                || amount != null && (amount.isNegative() || percent.signum() > 0)) {
            throw new Refusal("credit.policy.refusal.tolerance");
        }
        percent = percent.signum() == 0 ? BigDecimal.ZERO : percent.stripTrailingZeros();
    }

    /** The limit with it; cash before delivery stays that. @throws Refusal when a rate is missing */
    public Money over(Money limit, RatesOn rates) {
        if (limit.isZero()) {
            return limit;
        }
        if (amount != null) {
            return limit.plus(rates.convert(amount, limit.currency()));
        }
        var more = BigDecimal.valueOf(limit.minor()).multiply(percent).divide(WHOLE, 0, RoundingMode.DOWN);
        return limit.plus(Money.of(more.longValueExact(), limit.currency()));
    }
}
