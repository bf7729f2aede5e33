package com.duebook.credit.ui.score;

import com.duebook.credit.score.ScoreClass;
import com.duebook.credit.score.Scorecard;
import com.duebook.credit.score.StoredAssessment;
import com.duebook.ui.Words;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The score over the last twelve months as a line, with the bounds of the classes; it stands until the next assessment. */
class ScoreChart extends Div {

    private static final int MONTHS = 12;
    private static final int WHOLE = 100;

    private final transient LocalDate first;
    private final transient LocalDate today;

    /** @param history the latest first; it must not be empty */
    ScoreChart(List<StoredAssessment> history, int now, Scorecard card, Words words) {
        this.today = words.dates().today();
        var since = today.minusMonths(MONTHS);
        var shown = history.stream().sorted(Comparator.comparing(StoredAssessment::day)).toList();
        this.first = shown.getFirst().day().isBefore(since) ? since : shown.getFirst().day();
        addClassName("score-chart");
        getElement().setAttribute("role", "img").setAttribute("aria-label", words.get("credit.score.chart", at(shown),
                words.dates().date(first), now));
        var plot = new Div(new Svg(drawn(shown, now, card.classes())));
        plot.addClassName("score-plot");
        var bounded = card.classes().stream().filter(each -> least(each) > 0).toList();
        var labels = ChartLabel.of(bounded.stream().map(each -> (int) least(each)).toList(), points(shown));
        for (var index = 0; index < bounded.size(); index++) {
            plot.add(bound(bounded.get(index), labels.get(index)));
        }
        var end = new Span(String.valueOf(now));
        end.addClassName("score-now");
        end.getStyle().set("top", WHOLE - now + "%");
        plot.add(end);
        var axis = new Div(new Span(words.dates().date(first)), new Span(words.dates().date(today)));
        axis.addClassName("score-axis");
        add(plot, axis);
    }

    /** What was kept of the first day that is shown. */
    private int at(List<StoredAssessment> shown) {
        return shown.stream().filter(each -> !each.day().isAfter(first)).reduce((one, later) -> later).orElseThrow().score();
    }

    private List<ChartLabel.Point> points(List<StoredAssessment> shown) {
        return Stream.concat(Stream.of(new ChartLabel.Point(0, at(shown))), shown.stream().filter(each -> each.day().isAfter(first))
                .map(each -> new ChartLabel.Point(x(each.day()), each.score()))).toList();
    }

    private String drawn(List<StoredAssessment> shown, int now, List<ScoreClass> classes) {
        var line = new StringBuilder("M0 ").append(WHOLE - at(shown));
        shown.stream().filter(each -> each.day().isAfter(first))
                .forEach(each -> line.append(" H").append(x(each.day())).append(" V").append(WHOLE - each.score()));
        line.append(" H100 V").append(WHOLE - now);
        var best = (int) least(classes.getFirst());
        return "<svg viewBox=\"0 0 100 100\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
                + "<rect width=\"100\" height=\"%d\"/><path d=\"%s\"/></svg>".formatted(WHOLE - best, line);
    }

    private long x(LocalDate day) {
        return WHOLE * ChronoUnit.DAYS.between(first, day) / Math.max(1, ChronoUnit.DAYS.between(first, today));
    }

    private Span bound(ScoreClass each, ChartLabel label) {
        var bound = new Span(getTranslation("credit.score.chart.from", each.name(), each.score().from()));
        bound.addClassName("score-bound");
        bound.setClassName("at-end", label.atEnd());
        bound.setClassName("below", label.below());
        bound.getStyle().set("top", WHOLE - least(each) + "%");
        return bound;
    }

    private static long least(ScoreClass each) {
        return Objects.requireNonNull(each.score().from());
    }
}
