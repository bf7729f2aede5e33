package com.duebook.alerts.ui;

import com.duebook.ageing.OverdueFacts;
import com.duebook.alerts.RuleDetails;
import com.duebook.alerts.Severity;
import com.duebook.facts.FactKey;
import com.duebook.facts.FactUnit;
import com.duebook.money.Money;
import com.duebook.ui.form.MoneyField;
import com.duebook.ui.form.NumberInput;
import com.duebook.ui.form.WholeField;
import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a rule consists of. The threshold is a number, or an amount, as the indicator's unit says. */
class RuleForm extends FormLayout {

    private static final int NAME_LENGTH = 120;
    private static final Set<FactUnit> COUNTED = EnumSet.of(FactUnit.DAYS, FactUnit.MEAN_DAYS, FactUnit.COUNT, FactUnit.PERCENT);

    /** A fortnight more than agreed upon, again and again: offered until somebody says otherwise. */
    private static final int USUAL_MEAN = 15;

    private final List<FactKey> indicators;
    private final transient RuleWords words;
    private final TextField name = new TextField(getTranslation("alerts.rule.name"));
    private final Select<FactKey> indicator = new Select<>();
    private final WholeField number = new WholeField();
    private final Select<Currency> currency = new Select<>();
    private final MoneyField amount;
    private final ComboBox<String> tag = new ComboBox<>(getTranslation("alerts.rule.tag"));
    private final Select<Severity> severity = new Select<>();
    private final Checkbox active = new Checkbox(getTranslation("alerts.rule.activeLong"), true);

    /** @param currencies at least one; the first is the workspace's own */
    RuleForm(List<FactKey> indicators, List<Currency> currencies, List<String> tags, RuleWords words, Runnable onChange) {
        this.indicators = indicators;
        this.words = words;
        setAutoResponsive(true);
        setExpandColumns(true);
        setExpandFields(true);
        amount = new MoneyField(getTranslation("alerts.rule.amount"), currencies.getFirst());
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(NAME_LENGTH);
        indicator.setLabel(getTranslation("alerts.rule.indicator"));
        indicator.setItems(indicators);
        indicator.setItemLabelGenerator(words::indicator);
        number.setMin(1);
        number.setLive();
        currency.setLabel(getTranslation("alerts.rule.currency"));
        currency.setItems(currencies);
        currency.setItemLabelGenerator(Currency::getCurrencyCode);
        currency.setValue(currencies.getFirst());
        currency.addValueChangeListener(chosen -> amount.setCurrency(chosen.getValue()));
        tag.setItems(tags);
        tag.setClearButtonVisible(true);
        tag.setPlaceholder(getTranslation("alerts.rule.everybody"));
        severity.setLabel(getTranslation("alerts.rule.severity"));
        severity.setItems(Severity.values());
        severity.setItemLabelGenerator(it -> getTranslation(Severities.key(it)));
        name.setManualValidation(true);
        addFormRow(name, severity);
        addFormRow(indicator, number, currency, amount);
        addFormRow(tag, active);
        show(new RuleDetails("-", OverdueFacts.DAYS_OVERDUE, 30, null, null, Severity.WARNING, true));
        name.clear();
        indicator.addValueChangeListener(chosen -> {
            // Other items clear it first.
            if (chosen.getValue() != null) {
                offerUsual(chosen);
                suit();
            }
        });
        Stream.<HasValue<?, ?>>of(indicator, number, currency, amount, tag)
                .forEach(field -> field.addValueChangeListener(changed -> {
                    if (changed.isFromClient()) {
                        onChange.run();
                    }
                }));
    }

    void show(RuleDetails rule) {
        name.setValue(rule.name());
        offer(rule.indicator());
        indicator.setValue(rule.indicator());
        severity.setValue(rule.severity());
        tag.setValue(rule.tag());
        active.setValue(rule.active());
        if (rule.currency() == null || !rule.indicator().isMoney()) {
            number.setValue(Math.toIntExact(rule.threshold()));
        } else {
            currency.setValue(rule.currency());
            amount.setValue(Money.of(rule.threshold(), rule.currency()));
        }
        suit();
    }

    /** With every fault marked at its field; empty when there is one. */
    Optional<RuleDetails> read() {
        mark(name, name.isEmpty());
        return name.isEmpty() ? Optional.empty() : thresholds(name.getValue());
    }

    /** As far as it can be tried out: without its name. */
    Optional<RuleDetails> draft() {
        return thresholds(name.isEmpty() ? "-" : name.getValue());
    }

    private Optional<RuleDetails> thresholds(String named) {
        return threshold().map(threshold -> new RuleDetails(named, indicator.getValue(), threshold,
                isAmount() ? currency.getValue() : null, tag.getValue(), severity.getValue(), active.getValue()));
    }

    private Optional<Long> threshold() {
        if (isAmount()) {
            var money = amount.getValue();
            var bad = money == null || !money.isPositive();
            mark(amount, bad);
            return bad ? Optional.empty() : Optional.of(money.minor());
        }
        if (unit() == FactUnit.YES_NO) {
            return Optional.of(1L);
        }
        var count = number.getValue();
        var bad = count == null || count < 1;
        mark(number, bad);
        return bad ? Optional.empty() : Optional.of((long) count);
    }

    private void mark(NumberInput<?, ?> field, boolean bad) {
        if (!field.complain()) {
            field.setErrorMessage(getTranslation("alerts.rule.thresholdTooLow"));
            field.setInvalid(bad);
        }
    }

    private void mark(TextField field, boolean bad) {
        field.setInvalid(bad);
        field.setErrorMessage(getTranslation("alerts.rule.nameMissing"));
    }

    private void suit() {
        var counted = COUNTED.contains(unit());
        indicator.setHelperText(words.hint(indicator.getValue()));
        number.setVisible(counted);
        if (counted) {
            number.setLabel(getTranslation("alerts.rule.threshold." + unit()));
        }
        currency.setVisible(isAmount());
        amount.setVisible(isAmount());
    }

    /** What was typed for one that is counted otherwise means nothing here. */
    private void offerUsual(ComponentValueChangeEvent<Select<FactKey>, FactKey> chosen) {
        if (chosen.isFromClient() && unit() == FactUnit.MEAN_DAYS) {
            number.setValue(USUAL_MEAN);
        }
    }

    private boolean isAmount() {
        return indicator.getValue().isMoney();
    }

    private FactUnit unit() {
        return indicator.getValue().unit();
    }

    /** A rule may watch what no module knows any more; it says so until something else is chosen. */
    private void offer(FactKey watched) {
        if (!indicators.contains(watched)) {
            indicator.setItems(Stream.concat(indicators.stream(), Stream.of(watched)).toList());
        }
    }
}
