package com.duebook.credit.ui.score.card;

import com.duebook.credit.score.MissingInput;
import com.duebook.credit.score.ScoreFactor;
import com.duebook.credit.score.ScoreScale;
import com.duebook.facts.FactKey;
import com.duebook.ui.form.WholeField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.Optional;

/** One factor while it is written: its weight stands in the list of factors, the rest below it. */
class FactorForm extends Div {

    private final transient FactKey fact;
    private final String name;
    private final WholeField weight = new WholeField();
    private final Select<MissingInput> missing = new Select<>();
    private final ScaleForm scale;

    FactorForm(ScoreFactor factor, String name, Runnable changed) {
        this.fact = factor.fact();
        this.name = name;
        addClassName("factor-form");
        weight.setMin(1);
        weight.setMax(100);
        weight.setValue(factor.weight());
        weight.addClassName("weight");
        weight.getElement().setProperty("accessibleName", getTranslation("credit.score.card.weight.of", name));
        missing.setLabel(getTranslation("credit.score.card.missing"));
        missing.setItems(Arrays.stream(MissingInput.values())
                .filter(rule -> rule != MissingInput.IS_ZERO || factor.scale() instanceof ScoreScale.OfNumbers).toList());
        missing.setItemLabelGenerator(rule -> getTranslation("credit.score.onMissing." + rule));
        missing.setValue(factor.missing());
        missing.addValueChangeListener(chosen -> changed.run());
        scale = switch (factor.scale()) {
            case ScoreScale.OfNumbers numbers -> new BandsForm(numbers, factor.weight(), changed);
            case ScoreScale.OfWords words -> new WordsForm(words, factor.weight(), changed);
        };
        weight.addValueChangeListener(typed -> {
            weight.setInvalid(false);
            if (typed.getValue() != null) {
                scale.suit(typed.getValue());
            }
            changed.run();
        });
        var title = new H3(getTranslation("credit.score.card.points.of", name));
        title.addClassNames("tiny", "soft", "score-part");
        add(title, scale, missing);
    }

    FactKey fact() {
        return fact;
    }

    String name() {
        return name;
    }

    WholeField weight() {
        return weight;
    }

    /** 0 where nothing can be read. */
    int points() {
        return weight.isEmpty() ? 0 : weight.getValue();
    }

    /** Empty, and said at the fields, where they make none. */
    Optional<ScoreFactor> read() {
        if (!Marks.isFilled(weight, getTranslation("ui.form.required"))) {
            return Optional.empty();
        }
        var most = weight.getValue();
        return scale.read()
                .filter(read -> read.possible().contains(most) || Marks.wrong(weight, getTranslation("credit.score.card.unreached", most)))
                .map(read -> new ScoreFactor(fact, most, read, missing.getValue()));
    }
}
