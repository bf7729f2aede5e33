package com.duebook.credit.behaviour;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * What the figures of {@link Lateness} but the median are made of, in minor units of one currency.
 *
 * @param total of all portions, above 0
 * @param late each times its days late
 * @param onTime of those that were not late
 * @param points each times its points of {@link PromptnessScale}
 */
record LatenessSums(int items, BigDecimal total, BigDecimal late, BigDecimal onTime, BigDecimal points, int worst) {

    private static final int DECIMALS = 4;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** @param portions at least one */
    static LatenessSums of(Collection<Weighed> portions, int items) {
        var total = BigDecimal.ZERO;
        var late = BigDecimal.ZERO;
        var onTime = BigDecimal.ZERO;
        var points = BigDecimal.ZERO;
        var worst = 0;
        for (var one : portions) {
            var minor = BigDecimal.valueOf(one.minor());
            total = total.add(minor);
            if (one.daysLate() == 0) {
                onTime = onTime.add(minor);
            } else {
                late = late.add(minor.multiply(BigDecimal.valueOf(one.daysLate())));
                worst = Math.max(worst, one.daysLate());
            }
            points = points.add(minor.multiply(PromptnessScale.points(one.days())));
        }
        return new LatenessSums(items, total, late, onTime, points, worst);
    }

    boolean isEnough() {
        return items >= Lateness.ENOUGH;
    }

    BigDecimal averageDaysLate() {
        return late.divide(total, DECIMALS, RoundingMode.HALF_UP);
    }

    BigDecimal shareOnTime() {
        return onTime.multiply(ALL).divide(total, 1, RoundingMode.DOWN);
    }

    BigDecimal promptness() {
        return points.divide(total, DECIMALS, RoundingMode.HALF_UP);
    }
}
