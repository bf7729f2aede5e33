package com.duebook.ui.chart;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a chart shows.
 *
 * @param categories along the axis, as they read
 */
public record ChartData(List<String> categories, List<Series> series) {

    /** @param points one per category */
    public record Series(String name, List<Point> points) {}

    /**
     * @param value what the size of the mark follows, in major units where it is an amount; null where there is none, which is a gap
     * @param text the exact value as it reads
     * @param path of the list behind the point; empty when there is none
     */
    public record Point(@Nullable BigDecimal value, String text, String path) {}
}
