package com.duebook.insight.ui;

import com.duebook.ageing.AgeBand;
import com.duebook.ageing.ui.AgeingLinks;
import com.duebook.insight.CompanyFigures;
import com.duebook.ui.Words;
import com.duebook.ui.chart.ChartCard;
import com.duebook.ui.chart.ChartData;
import com.duebook.ui.list.Exports;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** How late the open amounts are: a bar per currency, cut by age. Amounts of two currencies share no axis. */
class AgeingChart extends ChartCard {

    AgeingChart(List<CompanyFigures> figures, LocalDate today, Words words, Exports exports) {
        super(words.get("insight.ageing.title"), new AgeingBars(figures, today, words), data(figures, today, words), exports);
    }

    private static ChartData data(List<CompanyFigures> figures, LocalDate today, Words words) {
        var categories = figures.stream().map(one -> one.currency().getCurrencyCode()).toList();
        var series = Arrays.stream(AgeBand.values())
                .map(band -> new ChartData.Series(
                        words.get("ageing.band." + band),
                        figures.stream().map(one -> point(one, band, today, words)).toList()))
                .toList();
        return new ChartData(categories, series);
    }

    private static ChartData.Point point(CompanyFigures figures, AgeBand band, LocalDate today, Words words) {
        var amount = figures.ages().get(band.ordinal()).amount();
        return new ChartData.Point(amount.amount(), words.money(amount), new AgeingLinks(figures.currency(), today).of(band));
    }
}
