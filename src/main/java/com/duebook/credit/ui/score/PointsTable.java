package com.duebook.credit.ui.score;

import com.duebook.credit.score.Assessment;
import com.duebook.credit.score.FactorPoints;
import com.duebook.credit.score.Scorecard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

/** What each factor brought and why; the points add up to the score. */
class PointsTable extends NativeTable {

    PointsTable(Assessment assessment, Scorecard card, ScoreWords words) {
        addClassNames("ledger", "score-table");
        setCaptionText(getTranslation("credit.score.why", assessment.score()));
        assessment.points().forEach(points -> getBody().add(row(points, words.name(points.fact()),
                words.reason(points, card, assessment.facts()))));
        var score = number(assessment.score(), 100);
        score.addClassName("ruled");
        var sum = new NativeTableRow(new NativeTableHeaderCell(getTranslation("credit.score.score")), new NativeTableCell(), score);
        sum.addClassName("sum");
        getFoot().add(sum, known(assessment.known()));
    }

    private NativeTableRow known(int percent) {
        var cell = new NativeTableCell(getTranslation("credit.score.known.of", percent));
        cell.addClassNames("num", "soft");
        var name = new NativeTableHeaderCell(getTranslation("credit.score.known"));
        name.addClassName("soft");
        return new NativeTableRow(name, new NativeTableCell(), cell);
    }

    private NativeTableRow row(FactorPoints points, String name, String reason) {
        var why = new Div(reason);
        why.addClassNames("tiny", points.knockedOut() || points.missing() && points.most() > 0 ? "warned" : "soft");
        var fact = new NativeTableHeaderCell(new Span(name), why);
        fact.getElement().setAttribute("scope", "row").setAttribute("data-reason", points.code());
        return new NativeTableRow(fact, new NativeTableCell(bar(points)),
                points.most() == 0 ? leftOut() : number(points.points(), points.most()));
    }

    private NativeTableCell leftOut() {
        var cell = new NativeTableCell(getTranslation("credit.score.leftOut"));
        cell.addClassNames("num", "soft");
        return cell;
    }

    private static NativeTableCell number(int points, int most) {
        var of = new Span(" / " + most);
        of.addClassName("soft");
        var cell = new NativeTableCell(new Span(String.valueOf(points)), of);
        cell.addClassName("num");
        return cell;
    }

    private static Component bar(FactorPoints points) {
        var brought = new Span();
        brought.getStyle().set("width", points.most() == 0 ? "0" : 100 * points.points() / points.most() + "%");
        var bar = new Div(brought);
        bar.addClassName("points-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }
}
