package com.duebook.credit.ui.score;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the name of a bound stands in a chart of 100 by 100, so that neither the line of the scores nor another name runs through it.
 *
 * @param atEnd at the right edge instead of the left
 * @param below its bound instead of above
 */
record ChartLabel(int bound, boolean atEnd, boolean below) {

    /** From one day to the next the score stands still, then it jumps. */
    record Point(long x, int score) {}

    private static final int HEIGHT = 17;
    private static final int WIDTH = 35;
    private static final int WHOLE = 100;

    /** @param line by day. @param bounds scores, in the order in which they may choose */
    static List<ChartLabel> of(List<Integer> bounds, List<Point> line) {
        var placed = new ArrayList<ChartLabel>();
        for (var bound : bounds) {
            var free = List.of(new ChartLabel(bound, false, false), new ChartLabel(bound, false, true), new ChartLabel(bound, true, false),
                    new ChartLabel(bound, true, true)).stream()
                    .filter(label -> label.low() >= 0 && label.high() <= WHOLE)
                    .filter(label -> placed.stream().noneMatch(label::overlaps))
                    .filter(label -> !label.isCrossed(line)).findFirst();
            placed.add(free.orElse(new ChartLabel(bound, false, bound + HEIGHT > WHOLE)));
        }
        return placed;
    }

    private int low() {
        return below ? bound - HEIGHT : bound;
    }

    private int high() {
        return below ? bound : bound + HEIGHT;
    }

    private boolean overlaps(ChartLabel other) {
        return atEnd == other.atEnd && low() < other.high() && other.low() < high();
    }

    private boolean isCrossed(List<Point> line) {
        for (var at = 0; at < line.size(); at++) {
            var here = line.get(at);
            var next = at + 1 < line.size() ? line.get(at + 1) : new Point(WHOLE, here.score());
            if (isWithin(here.x(), next.x()) && meets(here.score(), here.score())
                    || isWithin(next.x(), next.x()) && meets(Math.min(here.score(), next.score()), Math.max(here.score(), next.score()))) {
                return true;
            }
        }
        return false;
    }

    private boolean isWithin(long from, long to) {
        return atEnd ? to >= WHOLE - WIDTH : from <= WIDTH;
    }

    private boolean meets(int least, int most) {
        return least <= high() && most >= low();
    }
}
