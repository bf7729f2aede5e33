package com.duebook.alerts.ui;

import com.duebook.alerts.backtest.Backtest;
import com.duebook.alerts.backtest.BacktestFigures;
import com.duebook.alerts.backtest.Firing;
import com.duebook.alerts.backtest.Firing.Outcome;
import com.duebook.customers.CustomerNames;
import com.duebook.ui.Words;
import com.duebook.ui.figure.KeyFigure;
import com.duebook.ui.figure.SummaryStrip;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/** What came of trying a rule, as it reads. */
@org.springframework.stereotype.Component
class BacktestReport {

    private static final int SHOWN = 8;

    /** Beyond it a column is no taller. */
    private static final int TALLEST = 12;

    private final Words words;
    private final CustomerNames names;

    BacktestReport(Words words, CustomerNames names) {
        this.words = words;
        this.names = names;
    }

    Component of(Backtest tried) {
        var report = new Div(strip(tried.draft()), sentence(tried), months(tried.draft()), legend(), newest(tried));
        report.addClassName("backtest-report");
        return report;
    }

    private SummaryStrip strip(BacktestFigures figures) {
        var right = figures.count(Outcome.HIT);
        var decided = right + figures.count(Outcome.MISS);
        return new SummaryStrip()
                .figure(words.get("alerts.backtest.fired"), new KeyFigure(String.valueOf(figures.firings().size())),
                        words.get("alerts.backtest.perWeek", figures.perWeek()), null)
                .figure(words.get("alerts.backtest.right"), new KeyFigure(String.valueOf(right)),
                        figures.precision().isEmpty() ? words.get("alerts.backtest.nothingDecided")
                                : words.get("alerts.backtest.ofDecided", figures.precision().getAsInt(), decided),
                        null)
                .figure(words.get("alerts.backtest.found"), new KeyFigure(String.valueOf(figures.found())),
                        words.get("alerts.backtest.ofBad", figures.wentBad()), null);
    }

    private Paragraph sentence(Backtest tried) {
        var lead = tried.draft().medianLead();
        var text = lead.isEmpty() ? words.get("alerts.backtest.noLead") : words.get("alerts.backtest.lead", lead.getAsInt());
        var live = tried.live();
        var compared = live == null ? "" : " " + words.get("alerts.backtest.live", live.firings().size(), live.perWeek(),
                live.count(Outcome.HIT), live.found(), live.medianLead().orElse(0));
        var undecided = tried.draft().count(Outcome.UNDECIDED);
        return new Paragraph(text + compared + " " + words.get("alerts.backtest.undecided", undecided)
                + " " + words.get("alerts.backtest.customers", tried.draft().customers(), Math.max(1, tried.seconds())));
    }

    /** A column for each month: what was right at the foot, then what was wrong, then what nobody knows yet. */
    private Div months(BacktestFigures figures) {
        var chart = new Div();
        chart.addClassName("backtest-months");
        chart.getElement().setAttribute("role", "img");
        chart.getElement().setAttribute("aria-label", words.get("alerts.backtest.chart", figures.count(Outcome.HIT),
                figures.count(Outcome.MISS), figures.count(Outcome.UNDECIDED)));
        var most = Math.max(1, figures.firings().stream().map(firing -> YearMonth.from(firing.day())).distinct()
                .mapToLong(month -> figures.firings().stream().filter(firing -> YearMonth.from(firing.day()).equals(month)).count())
                .max().orElse(1));
        var scale = Math.min(1.0, (double) TALLEST / most);
        for (var month = YearMonth.from(figures.from()); !month.isAfter(YearMonth.from(figures.to())); month = month.plusMonths(1)) {
            var column = new Div(column(figures, month, Outcome.UNDECIDED, scale), column(figures, month, Outcome.MISS, scale),
                    column(figures, month, Outcome.HIT, scale), new Span(label(month)));
            column.addClassName("backtest-month");
            chart.add(column);
        }
        return chart;
    }

    private static Div column(BacktestFigures figures, YearMonth month, Outcome outcome, double scale) {
        var part = new Div();
        part.addClassNames("backtest-part", outcome.name().toLowerCase(Locale.ROOT));
        part.getStyle().set("flex-basis", Math.round(figures.count(outcome, month) * scale * 10) / 10.0 * 0.6 + "rem");
        return part;
    }

    private String label(YearMonth month) {
        return month.getMonthValue() % 3 == 0 ? month.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, words.locale()) : "";
    }

    private Div legend() {
        var legend = new Div();
        legend.addClassName("backtest-legend");
        for (var outcome : Outcome.values()) {
            var key = new Span();
            key.addClassNames("backtest-part", outcome.name().toLowerCase(Locale.ROOT));
            legend.add(new Span(key, new Span(words.get("alerts.backtest." + outcome))));
        }
        return legend;
    }

    private OrderedList newest(Backtest tried) {
        var list = new OrderedList();
        list.addClassName("plain-list");
        var named = names.of(tried.customers(SHOWN));
        for (var firing : tried.newest(SHOWN)) {
            list.add(row(firing, named.name(firing.customer())));
        }
        return list;
    }

    private ListItem row(Firing firing, String name) {
        var what = new Span(words.dates().date(firing.day()) + " · " + words.get("alerts.backtest." + firing.outcome() + ".short"));
        what.addClassName("figure-hint");
        return new ListItem(new Anchor(Links.customer(firing.customer()), name), what);
    }
}
