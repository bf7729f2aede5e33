package com.duebook.alerts.ui;

import com.duebook.ageing.OverdueFacts;
import com.duebook.alerts.RuleDetails;
import com.duebook.alerts.Severity;
import com.duebook.customers.search.CustomerSets.Named;
import com.duebook.facts.condition.Comparison;
import com.duebook.facts.condition.Group;
import com.duebook.facts.condition.Operator;
import com.duebook.segments.ui.editor.ConditionChoices;
import com.duebook.segments.ui.editor.ConditionEditor;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a rule consists of: when, for whom, whom to tell. */
class RuleForm extends Div {

    private static final int NAME_LENGTH = 120;
    private static final int A_MONTH = 30;
    private static final String UNNAMED = "-";

    private final TextField name = new TextField(getTranslation("alerts.rule.name"));
    private final Select<Severity> severity = new Select<>();
    private final ConditionEditor conditions;
    private final Select<@Nullable Named> segment = new Select<>();
    private final TellingFields telling = new TellingFields();
    private final Checkbox active = new Checkbox(getTranslation("alerts.rule.activeLong"), true);
    private final Paragraph replaced = new Paragraph();
    private final transient List<Named> segments;
    private final transient RuleDetails initial;

    RuleForm(ConditionChoices choices, List<Named> segments, Runnable onChange) {
        this.segments = segments;
        addClassName("rule-written");
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(NAME_LENGTH);
        name.setManualValidation(true);
        severity.setLabel(getTranslation("alerts.rule.severity"));
        severity.setItems(Severity.values());
        severity.setItemLabelGenerator(it -> getTranslation(Severities.key(it)));
        severity.setValue(Severity.WARNING);
        severity.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                onChange.run();
            }
        });
        conditions = new ConditionEditor(choices, Comparison.of(OverdueFacts.DAYS_OVERDUE, Operator.AT_LEAST, A_MONTH), onChange);
        segment.setAriaLabel(getTranslation("alerts.rule.scope"));
        segment.setItems(segments);
        segment.setEmptySelectionAllowed(true);
        segment.setEmptySelectionCaption(getTranslation("alerts.rule.everybody"));
        segment.setItemLabelGenerator(it -> it == null ? getTranslation("alerts.rule.everybody") : it.name());
        segment.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                onChange.run();
            }
        });
        replaced.addClassName("figure-hint");
        replaced.setVisible(false);
        var head = new FormLayout();
        head.setAutoResponsive(true);
        head.setExpandColumns(true);
        head.setExpandFields(true);
        head.addFormRow(name, severity);
        add(head, section("alerts.rule.when", conditions), section("alerts.rule.for", segment),
                section("alerts.rule.tell", telling), active, replaced);
        initial = draft().orElseThrow();
    }

    private Div section(String title, Component content) {
        var section = new Div(new H2(getTranslation(title)), content);
        section.addClassName("section");
        return section;
    }

    /** As it is for a new rule. */
    void clear() {
        show(initial);
        name.clear();
    }

    void show(RuleDetails rule) {
        name.setValue(rule.name());
        severity.setValue(rule.severity());
        conditions.show(rule.condition());
        segment.setValue(segments.stream().filter(each -> each.id().equals(rule.segment())).findFirst().orElse(null));
        telling.show(rule.telling());
        active.setValue(rule.active());
    }

    /** Those whose place it takes, for customers whom it flags too. */
    void replaces(String rules) {
        replaced.setText(rules.isEmpty() ? "" : getTranslation("alerts.rule.replaces", rules));
        replaced.setVisible(!rules.isEmpty());
    }

    /** With every fault marked at its field; empty when there is one. */
    Optional<RuleDetails> read() {
        name.setErrorMessage(getTranslation("alerts.rule.nameMissing"));
        name.setInvalid(name.getValue().isBlank());
        var told = telling.read();
        var details = details(name.isInvalid() ? UNNAMED : name.getValue(), conditions.group());
        return name.isInvalid() || told.isEmpty() ? Optional.empty() : details;
    }

    /** As far as it can be tried out: without its name. */
    Optional<RuleDetails> draft() {
        return details(name.getValue().isBlank() ? UNNAMED : name.getValue(), conditions.soFar());
    }

    private Optional<RuleDetails> details(String named, Optional<Group> condition) {
        var chosen = segment.getValue();
        return condition.map(group -> new RuleDetails(named, group, chosen == null ? null : chosen.id(), telling.typed(),
                severity.getValue(), active.getValue()));
    }
}
