package com.duebook.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/**
 * Days sales outstanding by the countback method: whole months of sales are taken off the balance, newest first, each
 * adding its days; the month that the rest falls into adds its share. Unlike balance / sales x days it does not jump
 * with the season.
 *
 * @see <a href="https://en.wikipedia.org/wiki/Days_sales_outstanding">Days sales outstanding</a>
 */
public final class Dso {

    private Dso() {}

    /**
     * @param balance what customers owe on that day, in minor units
     * @param sales invoiced less credited per month, in minor units
     * @param day counts as the last of its month, so that a running month has the days it has had
     * @return days with one decimal; empty when all known sales together are less than the balance
     */
    public static Optional<BigDecimal> countback(long balance, Map<YearMonth, Long> sales, LocalDate day) {
        var first = sales.keySet().stream().min(YearMonth::compareTo).orElse(YearMonth.from(day).plusMonths(1));
        var left = balance;
        var days = 0;
        for (var month = YearMonth.from(day); left > 0; month = month.minusMonths(1)) {
            if (month.isBefore(first)) {
                return Optional.empty();
            }
            var length = month.equals(YearMonth.from(day)) ? day.getDayOfMonth() : month.lengthOfMonth();
            var sold = Math.max(0, sales.getOrDefault(month, 0L));
            if (sold > left) {
                return Optional.of(share(left, sold, length).add(BigDecimal.valueOf(days)));
            }
            left -= sold;
            days += length;
        }
        return Optional.of(BigDecimal.valueOf(days).setScale(1));
    }

    private static BigDecimal share(long left, long sold, int length) {
        return BigDecimal.valueOf(left)
                .multiply(BigDecimal.valueOf(length))
                .divide(BigDecimal.valueOf(sold), 1, RoundingMode.HALF_UP);
    }
}
