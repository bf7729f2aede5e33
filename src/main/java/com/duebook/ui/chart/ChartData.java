package com.duebook.ui.chart;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a chart shows.
 *
 * @param categories along the axis, as they read
 */
public record ChartData(Kind kind, Palette palette, List<String> categories, List<Series> series) {

    public enum Kind {
        /** Bars lying on their side, each the whole of its category, cut into the series. */
        SHARES,
        /** Upright bars, the series on top of each other. */
        STACKED,
        LINE
    }

    public enum Palette {
        /** Series that have nothing to do with each other. */
        PLAIN,
        /** Series from harmless to bad. */
        RISING
    }

    /** @param points one per category */
    public record Series(String name, List<Point> points) {}

    /**
     * @param value what the size of the mark follows, in major units where it is an amount
     * @param text the exact value as it reads
     * @param path of the list behind the point; empty when there is none
     */
    public record Point(BigDecimal value, String text, String path) {}
}
