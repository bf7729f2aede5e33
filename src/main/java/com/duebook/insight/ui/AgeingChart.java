package com.duebook.insight.ui;

import com.duebook.insight.AgeBucket;
import com.duebook.insight.CompanyFigures;
import com.duebook.ui.Exports;
import com.duebook.ui.Words;
import com.duebook.ui.chart.ChartCard;
import com.duebook.ui.chart.ChartData;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** How late the open amounts are: a bar per currency, cut by age. Amounts of two currencies share no axis. */
class AgeingChart extends ChartCard {

    AgeingChart(List<CompanyFigures> figures, LocalDate today, Words words, Exports exports) {
        super(words.get("insight.ageing.title"), data(figures, today, words), exports);
        addClassName("bars-" + figures.size());
    }

    private static ChartData data(List<CompanyFigures> figures, LocalDate today, Words words) {
        var categories = figures.stream().map(one -> one.currency().getCurrencyCode()).toList();
        var series = Arrays.stream(AgeBucket.values())
                .map(bucket -> new ChartData.Series(
                        words.get("insight.age." + bucket),
                        figures.stream().map(one -> point(one, bucket, today, words)).toList()))
                .toList();
        return new ChartData(ChartData.Kind.SHARES, ChartData.Palette.RISING, categories, series);
    }

    private static ChartData.Point point(CompanyFigures figures, AgeBucket bucket, LocalDate today, Words words) {
        var amount = figures.ages().get(bucket.ordinal());
        var links = new InvoiceLinks(figures.currency(), today);
        return new ChartData.Point(amount.amount(), words.money(amount), links.of(bucket));
    }
}
