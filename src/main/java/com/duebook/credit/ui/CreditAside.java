package com.duebook.credit.ui;

import com.duebook.credit.exposure.CreditStandings;
import com.duebook.credit.hold.Holds;
import com.duebook.credit.limit.CreditLimits;
import com.duebook.credit.limit.LimitTexts;
import com.duebook.credit.score.Assessments;
import com.duebook.credit.score.Scorecards;
import com.duebook.credit.score.StoredAssessment;
import com.duebook.credit.ui.policy.GrantedNote;
import com.duebook.credit.ui.score.ScoreWords;
import com.duebook.customers.ui.CustomersNavigation;
import com.duebook.customers.ui.panel.CustomerAside;
import com.duebook.ui.Live;
import com.duebook.ui.Words;
import com.duebook.ui.figure.KeyFigure;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Score, class and limits beside what is owed. */
@org.springframework.stereotype.Component
class CreditAside implements CustomerAside {

    private final CreditStandings standings;
    private final Assessments assessments;
    private final Scorecards cards;
    private final ScoreWords scores;
    private final LimitTexts texts;
    private final GrantedNote granted;
    private final Live live;
    private final Words words;

    CreditAside(CreditStandings standings, Assessments assessments, Scorecards cards, ScoreWords scores, LimitTexts texts,
            GrantedNote granted, Live live,
            Words words) {
        this.standings = standings;
        this.assessments = assessments;
        this.cards = cards;
        this.scores = scores;
        this.texts = texts;
        this.granted = granted;
        this.live = live;
        this.words = words;
    }

    @Override
    public String tab() {
        return CreditPanel.NAME;
    }

    @Override
    public Component of(UUID customer) {
        var side = new Section();
        side.addClassName("section");
        show(side, customer);
        for (var topic : List.of(Holds.TOPIC, CreditLimits.TOPIC)) {
            live.onChange(side, topic, () -> show(side, customer));
        }
        return side;
    }

    private void show(Section side, UUID customer) {
        side.removeAll();
        var head = new Div(new H2(words.get("credit.title")),
                new Anchor(CustomersNavigation.customer(customer, CreditPanel.NAME), words.get("credit.aside.reasons")));
        head.addClassName("section-head");
        side.add(head);
        side.add(assessments.last(customer).map(last -> score(last, assessments.classes(List.of(customer)).getOrDefault(customer, "")))
                .orElseGet(() -> soft(words.get("credit.aside.unassessed"))));
        var limits = standings.of(customer);
        limits.forEach(standing -> side.add(new LimitBar(standing, texts, words)));
        granted.of(customer, !limits.isEmpty())
                .or(() -> limits.isEmpty() ? Optional.of(words.get("credit.aside.unlimited")) : Optional.empty())
                .ifPresent(text -> side.add(soft(text)));
    }

    private Component score(StoredAssessment last, String className) {
        var isOver = last.validUntil().isBefore(words.dates().today());
        var score = new Div(new KeyFigure(String.valueOf(last.score())), soft(words.get("credit.score.ofHundred")),
                scores.badge(className, cards.current().card()),
                soft(words.get(isOver ? "credit.aside.over" : "credit.aside.valid", words.dates().date(last.validUntil()))));
        score.addClassName("score-head");
        return score;
    }

    private static Span soft(String text) {
        var soft = new Span(text);
        soft.addClassNames("soft", "small");
        return soft;
    }
}
