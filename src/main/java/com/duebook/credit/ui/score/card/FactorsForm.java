package com.duebook.credit.ui.score.card;

import com.duebook.credit.score.Bounds;
import com.duebook.credit.score.MissingInput;
import com.duebook.credit.score.ScoreFactor;
import com.duebook.credit.score.ScoreScale;
import com.duebook.credit.score.ScoreScale.Band;
import com.duebook.credit.score.Scorecard;
import com.duebook.facts.FactKey;
import com.duebook.facts.FactUnit;
import com.duebook.ui.Symbol;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What counts and how much: weights with their running sum, and the points of the factor that is chosen. */
class FactorsForm extends Div {

    private static final int USUAL = 10;

    private final transient List<FactorForm> all = new ArrayList<>();
    private final transient Function<FactKey, String> names;
    private final transient Runnable changed;
    private final transient Scorecard inForce;
    private final Div rows = new Div();
    private final Div chosen = new Div();
    private final Span sum = new Span();
    private final ComboBox<FactKey> more = new ComboBox<>();
    private transient @Nullable FactorForm open;

    FactorsForm(Scorecard card, Scorecard inForce, List<FactKey> known, Function<FactKey, String> names, Runnable changed) {
        this.names = names;
        this.changed = changed;
        this.inForce = inForce;
        card.factors().forEach(factor -> all.add(form(factor)));
        more.setPlaceholder(getTranslation("credit.score.card.factor"));
        more.setAriaLabel(getTranslation("credit.score.card.factor"));
        more.setItemLabelGenerator(names::apply);
        more.addValueChangeListener(picked -> {
            if (picked.getValue() != null) {
                add(picked.getValue(), known);
            }
        });
        var foot = new Div(more, sum);
        foot.addClassName("factor-sum");
        sum.getElement().setAttribute("aria-live", "polite");
        add(rows, foot, chosen);
        open(all.getFirst(), known);
    }

    private FactorForm form(ScoreFactor factor) {
        return new FactorForm(factor, names.apply(factor.fact()), () -> {
            addUp();
            changed.run();
        });
    }

    private void add(FactKey fact, List<FactKey> known) {
        var scale = fact.unit() == FactUnit.TAG ? new ScoreScale.OfWords(Map.of(), USUAL)
                : new ScoreScale.OfNumbers(List.of(new Band(new Bounds(null, 0L), 0), new Band(new Bounds(1L, null), USUAL)));
        var added = form(new ScoreFactor(fact, USUAL, scale, MissingInput.HALF));
        all.add(added);
        more.clear();
        open(added, known);
        changed.run();
    }

    private void open(FactorForm form, List<FactKey> known) {
        open = form;
        rows.removeAll();
        all.forEach(each -> rows.add(row(each, known)));
        chosen.removeAll();
        chosen.add(form);
        more.setItems(known.stream().filter(fact -> all.stream().noneMatch(each -> each.fact().equals(fact))).toList());
        addUp();
    }

    private Div row(FactorForm each, List<FactKey> known) {
        var name = new Button(each.name(), clicked -> open(each, known));
        name.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        name.getElement().setAttribute("aria-pressed", String.valueOf(each.equals(open)));
        var before = new Span(inForce.factors().stream().filter(factor -> factor.fact().equals(each.fact())).findFirst()
                .map(factor -> getTranslation("credit.score.card.before", factor.weight()))
                .orElse(getTranslation("credit.score.card.new")));
        before.addClassNames("soft", "small");
        var away = new Button(Symbol.CLOSE.create(), clicked -> remove(each, known));
        away.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        away.setAriaLabel(getTranslation("credit.score.card.factor.remove", each.name()));
        away.setEnabled(all.size() > 1);
        var row = new Div(name, before, each.weight(), away);
        row.addClassName("factor-row");
        row.setClassName("chosen", each.equals(open));
        return row;
    }

    private void remove(FactorForm each, List<FactKey> known) {
        all.remove(each);
        open(each.equals(open) ? all.getFirst() : java.util.Objects.requireNonNull(open), known);
        changed.run();
    }

    private void addUp() {
        var points = all.stream().mapToInt(FactorForm::points).sum();
        sum.setText(points == 100 ? "100" : getTranslation(points < 100 ? "credit.score.card.sum.less" : "credit.score.card.sum.more",
                points, Math.abs(100 - points)));
        sum.setClassName("refused", points != 100);
        sum.setClassName("ruled", points == 100);
    }

    /** Empty, and said at the fields, where they make none; the first factor with a fault is opened. */
    Optional<List<ScoreFactor>> read(List<FactKey> known) {
        var read = all.stream().map(FactorForm::read).toList();
        for (var at = 0; at < read.size(); at++) {
            if (read.get(at).isEmpty()) {
                open(all.get(at), known);
                return Optional.empty();
            }
        }
        return Optional.of(read.stream().flatMap(Optional::stream).toList());
    }
}
