package com.duebook.credit.behaviour;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How late a customer pays in one currency, each portion of its invoices weighed by its amount.
 *
 * @param items due items that it is made of, at least one; in other words invoices, where none is paid in instalments
 * @param averageDaysLate days beyond terms as credit bureaus report them: the mean of the days after the due date, an early
 *     payment counting 0, so that what comes early makes up for nothing that comes late; four decimals
 * @param medianDaysLate half of the money was no later
 * @param worstDaysLate 0 where all was on time
 * @param shareOnTime percent of the money that came on its due date or sooner; one decimal, rounded down, so that 100 is all
 * @param promptness the mean of the points of {@link PromptnessScale}, where early payments do count; four decimals
 */
public record Lateness(
        int items, BigDecimal averageDaysLate, int medianDaysLate, int worstDaysLate, BigDecimal shareOnTime, BigDecimal promptness) {

    /** One invoice is chance, and two may be one mistake. */
    public static final int ENOUGH = 3;

    /** @return empty where nothing is weighed: a newcomer is neither punctual nor late */
    static Optional<Lateness> of(Collection<Weighed> portions, int items) {
        if (portions.isEmpty()) {
            return Optional.empty();
        }
        var sums = LatenessSums.of(portions, items);
        var byDays = portions.stream().sorted(Comparator.comparingInt(Weighed::days)).toList();
        return Optional.of(new Lateness(items, sums.averageDaysLate(), median(byDays, sums.total()), sums.worst(), sums.shareOnTime(),
                sums.promptness()));
    }

    /** Whether somebody may be judged by it. */
    public boolean isEnough() {
        return items >= ENOUGH;
    }

    /** The promptness in whole points, as such indices are told. */
    public int index() {
        return index(promptness);
    }

    static int index(BigDecimal promptness) {
        return promptness.setScale(0, RoundingMode.HALF_UP).intValueExact();
    }

    private static int median(List<Weighed> byDays, BigDecimal total) {
        var half = total.divide(BigDecimal.TWO);
        var sum = BigDecimal.ZERO;
        for (var one : byDays) {
            sum = sum.add(BigDecimal.valueOf(one.minor()));
            if (sum.compareTo(half) >= 0) {
                return one.daysLate();
            }
        }
        throw new IllegalStateException("more than all");
    }
}
