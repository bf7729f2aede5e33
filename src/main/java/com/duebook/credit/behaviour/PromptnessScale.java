package com.duebook.credit.behaviour;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Points for how prompt a payment was, as the PAYDEX index of Dun &amp; Bradstreet gives them: 80 on the due date, more for
 * what comes sooner, fewer for what comes later; between two marks of its published value chart along a straight line.
 */
public final class PromptnessScale {

    private static final int DECIMALS = 10;

    /** Days after the due date, and their points. */
    private static final NavigableMap<Integer, Integer> MARKS = new TreeMap<>(Map.of(
            -30, 100, -20, 90, 0, 80, 15, 70, 22, 60, 30, 50, 60, 40, 90, 30, 120, 20));

    /** Whoever is later than that gets no fewer points. */
    static final int LAST = MARKS.lastKey();

    /** Of each day from the first mark to the last. */
    private static final List<BigDecimal> POINTS =
            IntStream.rangeClosed(MARKS.firstKey(), MARKS.lastKey()).mapToObj(PromptnessScale::onTheLine).toList();

    /** By how many points one more day can be less. */
    static final BigDecimal STEEPEST = IntStream.range(1, POINTS.size()).mapToObj(day -> POINTS.get(day - 1).subtract(POINTS.get(day)))
            .max(Comparator.naturalOrder()).orElseThrow();

    private PromptnessScale() {}

    /** @return 20 to 100 */
    public static BigDecimal points(int daysLate) {
        return POINTS.get(Math.clamp(daysLate, MARKS.firstKey(), MARKS.lastKey()) - MARKS.firstKey());
    }

    /** In SQL. @param days an expression of whole days after the due date */
    static String points(String days) {
        return "cast(elt(greatest(%d, least(%d, %s)) + %d, %s) as decimal(13, %d))".formatted(MARKS.firstKey(), MARKS.lastKey(), days,
                1 - MARKS.firstKey(), POINTS.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(", ")), DECIMALS);
    }

    private static BigDecimal onTheLine(int daysLate) {
        var before = MARKS.floorEntry(daysLate);
        var after = MARKS.ceilingEntry(daysLate);
        var span = Math.max(1, after.getKey() - before.getKey());
        return BigDecimal.valueOf(before.getValue()).add(
                BigDecimal.valueOf((long) (after.getValue() - before.getValue()) * (daysLate - before.getKey()))
                        .divide(BigDecimal.valueOf(span), DECIMALS, RoundingMode.HALF_UP));
    }
}
