package com.duebook.credit.ui.score;

import com.duebook.credit.score.AssessmentView;
import com.duebook.credit.score.ClassOverride;
import com.duebook.credit.score.StoredAssessment;
import com.duebook.ui.Words;
import com.duebook.ui.figure.KeyFigure;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Class and score, how it came about, what is proposed, and what would change it. */
class ScoreSection extends Section {

    private final transient AssessmentView view;
    private final transient ScoreWords scores;
    private final transient Words words;

    ScoreSection(AssessmentView view, ScoreWords scores, Words words, ScoreDeeds deeds) {
        this.view = view;
        this.scores = scores;
        this.words = words;
        addClassName("section");
        add(head(deeds), figure());
        view.override().ifPresent(override -> add(note(override, deeds.endOverride())));
        if (view.override().isEmpty()) {
            view.now().knockedOutBy()
                    .forEach(fact -> add(notice(words.get("credit.score.knockOut.note", scores.name(fact), view.className()))));
        }
        var before = view.history().stream().map(StoredAssessment::day).reduce((later, earlier) -> earlier);
        if (before.filter(day -> day.isBefore(words.dates().today())).isPresent()) {
            add(new ScoreChart(view.history(), view.now().score(), view.version().card(), words));
        }
        add(view.isWithheld() ? withheld() : new ProposalList(view, scores, words, deeds.take()),
                part(getTranslation("credit.score.why", view.now().score())),
                new PointsTable(view.now(), view.version().card(), scores));
        var improvements = new ImprovementTable(view.now(), view.improvements(), scores, words);
        if (!improvements.isEmpty()) {
            add(part(getTranslation("credit.score.change")), improvements);
        }
        if (!view.history().isEmpty()) {
            add(new ScoreHistory(view.history(), scores, words));
        }
    }

    private Div head(ScoreDeeds deeds) {
        var tools = new Div();
        tools.addClassName("section-tools");
        button(tools, "credit.score.override", deeds.override());
        button(tools, "credit.score.assess", deeds.assess());
        var head = new Div(new H2(getTranslation("credit.score.title")), tools);
        head.addClassName("section-head");
        return head;
    }

    private void button(Div tools, String key, @Nullable Runnable deed) {
        if (deed != null) {
            var button = new Button(getTranslation(key), clicked -> deed.run());
            button.addThemeVariants(ButtonVariant.SMALL);
            tools.add(button);
        }
    }

    private Div figure() {
        var of = new Span(getTranslation("credit.score.ofHundred"));
        of.addClassNames("soft", "small");
        var context = new Span(words.get("credit.score.context", words.dates().date(view.now().facts().asOf()), view.card()));
        context.addClassNames("soft", "small");
        var figure = new Div(new KeyFigure(String.valueOf(view.now().score())), of,
                scores.badge(view.className(), view.version().card()));
        view.override().ifPresent(override -> {
            var byHand = new Span(getTranslation("credit.score.byHand"));
            byHand.addClassNames("soft", "small");
            byHand.setTitle(ScoreWords.byHand(override, words));
            figure.add(byHand);
        });
        figure.add(context);
        figure.addClassName("score-head");
        return figure;
    }

    private Div note(ClassOverride override, @Nullable Runnable end) {
        var note = notice(words.get("credit.score.override.note", override.by(), override.className(),
                words.dates().date(override.to()), scores.className(view.now().className()), override.reason()));
        note.addClassName("info");
        button(note, "credit.score.override.end", end);
        return note;
    }

    private Div withheld() {
        var note = notice(words.get("credit.score.withheld.note", view.now().known(), view.version().card().leastKnown()));
        note.addClassName("info");
        return note;
    }

    private static Div notice(String text) {
        var notice = new Div(new Span(text));
        notice.addClassName("notice");
        return notice;
    }

    private static H3 part(String title) {
        var head = new H3(title);
        head.addClassNames("tiny", "soft", "score-part");
        return head;
    }
}
