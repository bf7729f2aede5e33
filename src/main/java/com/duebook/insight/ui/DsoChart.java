package com.duebook.insight.ui;

import com.duebook.insight.Trend.MonthEnd;
import com.duebook.ui.Words;
import com.duebook.ui.chart.ChartCard;
import com.duebook.ui.chart.ChartData;
import com.duebook.ui.list.Exports;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** How many days of sales customers owed at the end of each month. */
class DsoChart extends ChartCard {

    DsoChart(List<MonthEnd> ends, Words words, Exports exports) {
        super(words.get("insight.dso.title"), data(ends, words), exports);
    }

    private static ChartData data(List<MonthEnd> ends, Words words) {
        var format = DateTimeFormatter.ofPattern(words.get("insight.month.pattern"), words.locale());
        var months = ends.stream().map(end -> end.month().format(format)).toList();
        var points = ends.stream().map(end -> point(end, words)).toList();
        return new ChartData(months,
                List.of(new ChartData.Series(words.get("insight.dso"), points)));
    }

    private static ChartData.Point point(MonthEnd end, Words words) {
        return new ChartData.Point(
                end.dso().orElse(null), end.dso().map(days -> words.get("insight.days", days)).orElse("–"), "");
    }
}
