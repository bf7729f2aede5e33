package com.duebook.credit.behaviour;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.function.Function;

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
        return new LatenessSums(items, sum(portions, one -> BigDecimal.ONE), sum(portions, one -> BigDecimal.valueOf(one.daysLate())),
                sum(portions, one -> one.daysLate() == 0 ? BigDecimal.ONE : BigDecimal.ZERO),
                sum(portions, one -> PromptnessScale.points(one.days())),
                portions.stream().mapToInt(Weighed::daysLate).max().orElseThrow());
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

    private static BigDecimal sum(Collection<Weighed> portions, Function<Weighed, BigDecimal> each) {
        return portions.stream().map(one -> one.times(each.apply(one))).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
