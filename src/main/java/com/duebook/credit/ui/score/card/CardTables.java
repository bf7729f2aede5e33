package com.duebook.credit.ui.score.card;

import com.duebook.credit.score.ScoreClass;
import com.duebook.credit.score.ScoreFactor;
import com.duebook.credit.score.ScoreScale;
import com.duebook.credit.score.Scorecard;
import com.duebook.credit.ui.file.FileTable;
import com.duebook.credit.ui.score.ScoreWords;
import com.duebook.money.MoneyFormat;
import com.duebook.ui.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A scorecard as those read it who do not write it: what counts and how much, and what each class stands for. */
class CardTables extends Div {

    private static final List<String> CLASS_COLUMNS = List.of("name", "from", "probability", "months", "terms", "prepayment", "valid");

    private final transient ScoreWords score;
    private final transient Words words;

    CardTables(Scorecard card, ScoreWords score, Words words) {
        this.score = score;
        this.words = words;
        addClassName("cards");
        add(section("credit.score.card.factors", factors(card)), section("credit.score.card.classes", classes(card)));
    }

    private Section section(String title, Component content) {
        var section = new Section(new H2(words.get(title)), content);
        section.addClassName("section");
        return section;
    }

    private FileTable factors(Scorecard card) {
        var table = new FileTable(words.get("credit.score.card.factors"),
                List.of(words.get("credit.score.card.factors"), words.get("credit.score.card.points")), Set.of(1));
        card.factors().forEach(factor -> table.row(false, factor(factor), number(factor.weight())));
        return table;
    }

    private Div factor(ScoreFactor factor) {
        var points = new Div(Stream.concat(points(factor), Stream.of(words.get("credit.score.missing." + factor.missing())))
                .collect(Collectors.joining(" · ")));
        points.addClassNames("tiny", "soft");
        return new Div(new Div(score.name(factor.fact())), points);
    }

    private Stream<String> points(ScoreFactor factor) {
        return switch (factor.scale()) {
            case ScoreScale.OfNumbers numbers -> numbers.bands().stream()
                    .map(band -> brings(score.bounds(factor.fact(), band.bounds()), band.points()));
            case ScoreScale.OfWords known -> Stream.concat(
                    new TreeMap<>(known.words()).entrySet().stream().map(word -> brings(word.getKey(), word.getValue())),
                    Stream.of(brings(words.get("credit.score.card.others"), known.others())));
        };
    }

    private String brings(String what, int points) {
        return words.get("credit.score.card.brings", what, points);
    }

    private FileTable classes(Scorecard card) {
        var table = new FileTable(words.get("credit.score.card.classes"),
                CLASS_COLUMNS.stream().map(column -> words.get("credit.score.card.class." + column)).toList(), Set.of(1, 2, 3, 4, 5, 6));
        card.classes().forEach(each -> table.row(false, new Span(each.name()), new Span(String.valueOf(each.score().from())),
                new Span(probability(each)), new Span(MoneyFormat.number(each.limitMonths(), null, words.locale())),
                number(each.termsDays()), number(each.prepayment()), number(each.validDays())));
        return table;
    }

    private String probability(ScoreClass each) {
        return words.get("credit.score.probability.short", each.leastProbability(), each.mostProbability());
    }

    private Span number(int number) {
        return new Span(words.get("credit.score.number", number));
    }
}
