package com.duebook.segments.ui.editor;

import com.duebook.facts.FactKey;
import com.duebook.facts.FactUnit;
import com.duebook.facts.condition.Comparison;
import com.duebook.facts.condition.Condition;
import com.duebook.facts.condition.Operator;
import com.duebook.ui.Symbol;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One comparison being written: what, how, and with what. */
class ConditionRow extends Div implements ConditionPart {

    private final transient ConditionOffer choices;
    private final transient Runnable onChange;
    private final Select<FactKey> fact = new Select<>();
    private final Select<Operator> operator = new Select<>();
    private final BoundField bound;

    ConditionRow(ConditionOffer choices, Comparison first, Runnable onChange, Runnable remove) {
        this.choices = choices;
        this.onChange = onChange;
        bound = new BoundField(choices, onChange);
        addClassName("condition-row");
        fact.setAriaLabel(getTranslation("segments.condition.fact"));
        fact.setItemLabelGenerator(choices::name);
        operator.setAriaLabel(getTranslation("segments.condition.operator"));
        operator.setItemLabelGenerator(is -> getTranslation("segments.condition." + (isYesOrNo() ? "yesNo." : "") + is));
        var close = new Button(Symbol.CLOSE.create(), clicked -> remove.run());
        close.setAriaLabel(getTranslation("segments.condition.remove"));
        close.addThemeVariants(ButtonVariant.TERTIARY);
        add(fact, operator, bound, close);
        show(first);
        fact.addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null) {
                suit(chosen.getValue(), usual(chosen.getValue()));
                bound.suit(chosen.getValue());
                var before = chosen.getOldValue();
                if (before == null || before.unit() != chosen.getValue().unit() || before.unit() == FactUnit.TAG) {
                    bound.clear();
                }
                onChange.run();
            }
        });
        operator.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                this.onChange.run();
            }
        });
    }

    private void show(Comparison comparison) {
        var known = choices.facts();
        var shown = comparison.fact();
        // It may watch what no module knows any more; it says so until something else is chosen.
        fact.setItems(known.contains(shown) ? known : Stream.concat(known.stream(), Stream.of(shown)).toList());
        fact.setValue(shown);
        suit(shown, comparison.is());
        bound.show(comparison);
    }

    private boolean isYesOrNo() {
        return fact.getValue() != null && fact.getValue().unit() == FactUnit.YES_NO;
    }

    private void suit(FactKey chosen, Operator is) {
        var operators = Operator.of(chosen.unit());
        operator.setItems(operators.isEmpty() ? List.of(is) : operators);
        operator.setValue(is);
        fact.setHelperText(choices.hint(chosen));
    }

    /** As bad as that or worse, which of some facts is less. */
    private static Operator usual(FactKey chosen) {
        return chosen.unit() == FactUnit.TAG || chosen.unit() == FactUnit.YES_NO ? Operator.IS
                : chosen.unit().isBetterHigh() ? Operator.AT_MOST : Operator.AT_LEAST;
    }

    @Override
    public Optional<Condition> read(boolean isWhole) {
        return bound.read(fact.getValue(), operator.getValue(), isWhole).map(comparison -> comparison);
    }

    @Override
    public Component component() {
        return this;
    }
}
