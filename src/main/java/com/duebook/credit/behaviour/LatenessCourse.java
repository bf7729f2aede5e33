package com.duebook.credit.behaviour;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the figures of {@link LatenessSums} go on while nothing happens: what is overdue is later each day, and what was settled is
 * forgotten after a year.
 *
 * @param first day on which anything that is weighed was settled; null where nothing was
 * @param overdue of the total, in minor units
 * @param young of what is overdue, that which loses points of {@link PromptnessScale} still
 */
record LatenessCourse(@Nullable LocalDate first, long overdue, long young) {

    private static final int DECIMALS = 6;

    /** By how many days the average rises each day. */
    BigDecimal later(LatenessSums sums) {
        return share(BigDecimal.valueOf(overdue), sums);
    }

    /** By how many points the promptness falls each day at the most. */
    BigDecimal lost(LatenessSums sums) {
        return share(PromptnessScale.STEEPEST.multiply(BigDecimal.valueOf(young)), sums);
    }

    /** By how many days the worst rises each day at the most. */
    BigDecimal worst() {
        return BigDecimal.valueOf(Long.signum(overdue));
    }

    private static BigDecimal share(BigDecimal part, LatenessSums sums) {
        return part.divide(sums.total(), DECIMALS, RoundingMode.UP);
    }
}
