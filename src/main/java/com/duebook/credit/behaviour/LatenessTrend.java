package com.duebook.credit.behaviour;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** By how many days later, month by month, a customer pays: the line through its months by least squares. */
final class LatenessTrend {

    /** Through two there is always a line. */
    private static final int FEWEST = 3;

    private static final int DECIMALS = 2;

    private LatenessTrend() {}

    private record Point(int x, BigDecimal y) {

        BigDecimal timesX(BigDecimal other) {
            return other.multiply(BigDecimal.valueOf(x));
        }
    }

    /**
     * @param months one after the other; those without a figure are gaps
     * @return days a month, negative where it pays sooner and sooner; empty with too few months
     */
    static Optional<BigDecimal> of(List<MonthLateness> months) {
        var points = IntStream.range(0, months.size()).boxed()
                .flatMap(x -> months.get(x).lateness().stream().map(it -> new Point(x, it.averageDaysLate())))
                .toList();
        return points.size() < FEWEST ? Optional.empty() : Optional.of(slope(points));
    }

    private static BigDecimal slope(List<Point> points) {
        var n = BigDecimal.valueOf(points.size());
        var x = sum(points.stream().map(it -> BigDecimal.valueOf(it.x())).toList());
        var y = sum(points.stream().map(Point::y).toList());
        var xy = sum(points.stream().map(it -> it.timesX(it.y())).toList());
        var xx = sum(points.stream().map(it -> BigDecimal.valueOf((long) it.x() * it.x())).toList());
        return n.multiply(xy).subtract(x.multiply(y)).divide(n.multiply(xx).subtract(x.multiply(x)), DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
