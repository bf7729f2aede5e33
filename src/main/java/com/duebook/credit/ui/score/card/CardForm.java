package com.duebook.credit.ui.score.card;

import com.duebook.credit.score.ScoreFacts;
import com.duebook.credit.score.Scorecard;
import com.duebook.facts.FactKey;
import com.duebook.facts.FactKeys;
import com.duebook.facts.FactTexts;
import com.duebook.facts.FactUnit;
import com.duebook.problem.Refusal;
import com.duebook.ui.form.WholeField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;

/** A whole scorecard while it is written. */
class CardForm extends Div {

    private final transient List<FactKey> known;
    private final FactorsForm factors;
    private final ClassesForm classes;
    private final WholeField leastKnown = new WholeField(getTranslation("credit.score.card.leastKnown"));
    private final Paragraph wrong = new Paragraph();

    CardForm(Scorecard card, Scorecard inForce, FactKeys keys, FactTexts texts, Runnable changed) {
        known = keys.all().stream().filter(CardForm::canCount).toList();
        factors = new FactorsForm(card, inForce, known, fact -> texts.name(fact, getLocale()), changed);
        classes = new ClassesForm(card.classes(), changed);
        leastKnown.setMax(100);
        leastKnown.setValue(card.leastKnown());
        leastKnown.setHelperText(getTranslation("credit.score.card.leastKnown.hint"));
        leastKnown.addValueChangeListener(typed -> changed.run());
        wrong.addClassName("refused");
        wrong.getElement().setAttribute("role", "alert");
        wrong.setVisible(false);
        addClassName("cards");
        add(section("credit.score.card.factors", factors, wrong), section("credit.score.card.classes", classes, leastKnown));
    }

    /** No amount, and nothing that a score came of itself. */
    private static boolean canCount(FactKey fact) {
        return !fact.isMoney() && (fact.unit().isMeasured() || fact.unit() == FactUnit.TAG) && !ScoreFacts.ALL.contains(fact);
    }

    private Section section(String key, com.vaadin.flow.component.Component... parts) {
        var hint = new Span(getTranslation(key + ".hint"));
        hint.addClassName("soft");
        var head = new Div(new H2(getTranslation(key)), hint);
        head.addClassName("section-head");
        var section = new Section(head);
        section.addClassName("section");
        section.add(parts);
        return section;
    }

    /** Leads to what {@link #read} has found wrong. @return what to say of it */
    String lead() {
        if (wrong.isVisible()) {
            wrong.scrollIntoView();
            return wrong.getText();
        }
        Marks.goToFirst(this);
        return getTranslation("credit.score.card.wrong");
    }

    /** Empty, and said where it is wrong, where it makes none. */
    Optional<Scorecard> read() {
        wrong.setVisible(false);
        var readFactors = factors.read(known);
        var readClasses = classes.read();
        var isKnown = Marks.isFilled(leastKnown, getTranslation("ui.form.required"));
        if (readFactors.isEmpty() || readClasses.isEmpty() || !isKnown) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Scorecard(readFactors.get(), readClasses.get(), leastKnown.getValue()));
        } catch (Refusal refusal) {
            wrong.setText(getTranslation(refusal.key(), refusal.arguments()));
            wrong.setVisible(true);
            return Optional.empty();
        }
    }
}
