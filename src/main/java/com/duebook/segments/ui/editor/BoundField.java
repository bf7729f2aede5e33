package com.duebook.segments.ui.editor;

import com.duebook.facts.FactKey;
import com.duebook.facts.FactUnit;
import com.duebook.facts.condition.Comparison;
import com.duebook.facts.condition.Operator;
import com.duebook.money.Money;
import com.duebook.ui.form.MoneyField;
import com.duebook.ui.form.WholeField;
import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a fact is compared with: a number, an amount, a word, or nothing where it is yes or no. */
class BoundField extends Div {

    private static final int LONGEST_WORD = 120;
    private static final int MOST_BELOW = -10_000;

    /** What can be less than nothing. */
    private static final Set<FactUnit> SIGNED = Set.of(FactUnit.PERCENT, FactUnit.MEAN_DAYS);

    private final transient ConditionOffer choices;
    private final WholeField number = new WholeField();
    private final Span unit = new Span();
    private final Select<Currency> currency = new Select<>();
    private final MoneyField amount;
    private final ComboBox<String> word = new ComboBox<>();
    private transient @Nullable FactKey compared;
    private String unknown = "";
    private boolean wasThere;

    BoundField(ConditionOffer choices, Runnable onChange) {
        this.choices = choices;
        addClassName("condition-bound");
        var currencies = choices.currencies();
        amount = new MoneyField("", currencies.getFirst());
        number.setAriaLabel(getTranslation("segments.condition.bound"));
        amount.setAriaLabel(getTranslation("segments.condition.bound"));
        word.setAriaLabel(getTranslation("segments.condition.word"));
        currency.setAriaLabel(getTranslation("segments.condition.currency"));
        number.setLive();
        amount.setLive();
        number.setSuffixComponent(unit);
        currency.setItems(currencies);
        currency.setItemLabelGenerator(Currency::getCurrencyCode);
        currency.setValue(currencies.getFirst());
        currency.addValueChangeListener(chosen -> amount.setCurrency(chosen.getValue()));
        word.setAllowCustomValue(true);
        word.addValueChangeListener(chosen -> hint());
        word.addCustomValueSetListener(typed -> {
            unknown = typed.getDetail().strip();
            understood(unknown).ifPresentOrElse(word::setValue, word::clear);
            wasThere = true;
            onChange.run();
        });
        Stream.<HasValue<?, ?>>of(number, currency, amount, word).forEach(field -> field.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                wasThere = true;
                onChange.run();
            }
        }));
        Stream.<BlurNotifier<?>>of(number, amount, word).forEach(field -> field.addBlurListener(left -> {
            if (!wasThere) {
                wasThere = true;
                onChange.run();
            }
        }));
        add(number, currency, amount, word);
    }

    void show(Comparison comparison) {
        var fact = comparison.fact();
        suit(fact);
        var code = comparison.currency();
        if (code != null) {
            offer(code);
            currency.setValue(code);
            amount.setValue(Money.of(comparison.number(), code));
        } else if (fact.unit() == FactUnit.TAG) {
            var kept = Objects.requireNonNull(comparison.word());
            word.setValue(choices.word(fact, kept).orElse(kept));
        } else {
            number.setValue(Math.toIntExact(Math.clamp(comparison.number(), Integer.MIN_VALUE, Integer.MAX_VALUE)));
        }
    }

    /** What was typed meant something else. */
    void clear() {
        Stream.<HasValue<?, ?>>of(number, amount, word).forEach(HasValue::clear);
        Stream.<HasValidationProperties>of(number, amount, word).forEach(field -> field.setInvalid(false));
        unknown = "";
        wasThere = false;
    }

    private void hint() {
        var chosen = word.getValue();
        var of = compared;
        word.setHelperText(chosen == null || of == null || choices.wordsOf(of).contains(chosen) ? null
                : getTranslation("segments.condition.nobody", choices.said(of, chosen)));
    }

    private Optional<String> understood(String typed) {
        return compared == null ? Optional.empty() : choices.word(compared, typed);
    }

    void suit(FactKey fact) {
        compared = fact;
        var kind = fact.unit();
        var counted = kind.isMeasured() && kind != FactUnit.MONEY && kind != FactUnit.YES_NO;
        number.setVisible(counted || kind == FactUnit.UNKNOWN);
        number.setEnabled(counted);
        number.setMin(SIGNED.contains(kind) ? MOST_BELOW : 0);
        unit.setText(counted && kind != FactUnit.COUNT ? getTranslation("segments.condition.unit." + kind) : "");
        currency.setVisible(kind == FactUnit.MONEY);
        amount.setVisible(kind == FactUnit.MONEY);
        word.setVisible(kind == FactUnit.TAG);
        word.setItemLabelGenerator(each -> choices.said(fact, each));
        word.setItems(choices.wordsOf(fact));
    }

    Optional<Comparison> read(FactKey fact, Operator is, boolean isWhole) {
        wasThere |= isWhole;
        return switch (fact.unit()) {
            case YES_NO -> Optional.of(Comparison.of(fact, is == Operator.IS));
            case MONEY -> ofAmount(fact, is);
            case TAG -> ofWord(fact, is);
            case UNKNOWN -> Optional.of(Comparison.of(fact, is, 0));
            default -> ofNumber(fact, is);
        };
    }

    private Optional<Comparison> ofAmount(FactKey fact, Operator is) {
        var typed = amount.getValue();
        var bad = typed == null || typed.minor() < least(fact, is);
        if (!amount.complain()) {
            amount.setErrorMessage(getTranslation("segments.condition.enter", least(fact, is)));
            amount.setInvalid(bad && wasThere);
        }
        return bad || typed == null ? Optional.empty() : Optional.of(Comparison.of(fact, is, typed.minor(), typed.currency()));
    }

    private Optional<Comparison> ofNumber(FactKey fact, Operator is) {
        var typed = number.getValue();
        var bad = typed == null || typed < least(fact, is);
        if (!number.complain()) {
            number.setErrorMessage(getTranslation("segments.condition.enter", least(fact, is)));
            number.setInvalid(bad && wasThere);
        }
        return bad || typed == null ? Optional.empty() : Optional.of(Comparison.of(fact, is, typed));
    }

    private Optional<Comparison> ofWord(FactKey fact, Operator is) {
        var typed = word.getValue();
        var bad = typed == null || typed.isBlank() || typed.length() > LONGEST_WORD || choices.word(fact, typed).isEmpty();
        var said = typed == null ? unknown : typed;
        word.setErrorMessage(said.isBlank() || said.length() > LONGEST_WORD ? getTranslation("segments.condition.enterWord", LONGEST_WORD)
                : getTranslation("segments.condition.unknown", said, choices.name(fact)));
        word.setInvalid(bad && wasThere);
        return bad || typed == null ? Optional.empty() : Optional.of(Comparison.of(fact, is, typed));
    }

    /** At least 0 is true of everybody. */
    private static long least(FactKey fact, Operator is) {
        return SIGNED.contains(fact.unit()) ? MOST_BELOW : is == Operator.AT_LEAST ? 1 : 0;
    }

    private void offer(Currency code) {
        var currencies = choices.currencies();
        if (!currencies.contains(code)) {
            currency.setItems(Stream.concat(currencies.stream(), List.of(code).stream()).toList());
        }
    }
}
