package com.duebook.ui.chart;

import com.duebook.ui.list.Exported;
import com.duebook.ui.list.Exports;
import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The figures of a chart as rows of a file: one per category, a column per series. */
final class ChartRows {

    private ChartRows() {}

    static Component export(String title, ChartData data, Exports exports) {
        var columns = new ArrayList<Exports.Column<Integer>>();
        columns.add(new Exports.Column<>("", data.categories()::get));
        for (var series : data.series()) {
            columns.add(new Exports.Column<>(series.name(), row -> series.points().get(row).value()));
        }
        return exports.menu("chart", () -> Exported.named(title), columns, (last, most) -> after(last, data));
    }

    private static List<Integer> after(@Nullable Integer last, ChartData data) {
        return IntStream.range(last == null ? 0 : last + 1, data.categories().size()).boxed().toList();
    }
}
