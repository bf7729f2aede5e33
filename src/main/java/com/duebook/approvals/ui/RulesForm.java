package com.duebook.approvals.ui;

import com.duebook.dualcontrol.ApprovalRules;
import com.duebook.dualcontrol.Rule;
import com.duebook.dualcontrol.RuleBook;
import com.duebook.ui.Notices;
import com.duebook.ui.Symbol;
import com.duebook.ui.Words;
import com.duebook.ui.form.FieldRefusals;
import com.duebook.ui.form.StaleEdit;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** All rules at once; somebody else's newer change is not overwritten without asking. */
class RulesForm extends Div {

    private final transient RuleBook book;
    private final transient Words words;
    private final Currency usual;
    private final Div rows = new Div();
    private final List<RuleFields> fields = new ArrayList<>();
    private ApprovalRules began;

    RulesForm(ApprovalRules rules, RuleBook book, Currency usual, Words words) {
        this.book = book;
        this.words = words;
        this.usual = usual;
        this.began = rules;
        addClassName("section");
        rows.addClassName("section");
        var add = new Button(getTranslation("approvals.rules.add"), Symbol.PLUS.create(), clicked -> addRule(null));
        var save = new Button(getTranslation("ui.action.save"), clicked -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(rows, new Div(add), new Div(save));
        load(rules);
    }

    private void load(ApprovalRules rules) {
        began = rules;
        rows.removeAll();
        fields.clear();
        rules.all().forEach(this::addRule);
    }

    private void addRule(@Nullable Rule rule) {
        var row = new RuleFields(rule, usual, gone -> {
            fields.remove(gone);
            rows.remove(gone);
        });
        fields.add(row);
        rows.add(row);
    }

    private void save() {
        var typed = fields.stream().map(RuleFields::rule).toList();
        if (typed.stream().allMatch(Optional::isPresent)) {
            var rules = new ApprovalRules(typed.stream().flatMap(Optional::stream).toList());
            new FieldRefusals().run(this, () -> keep(rules));
        }
    }

    private void keep(ApprovalRules rules) {
        try {
            book.replace(began, rules);
            began = rules;
            Notices.done(getTranslation("workspace.settings.saved"));
        } catch (OptimisticLockingFailureException stale) {
            var before = began;
            var theirs = book.current();
            began = theirs;
            new StaleEdit().field(getTranslation("approvals.rules.title"), said(before), said(theirs))
                    .ask(this::save, () -> load(theirs));
        }
    }

    private String said(ApprovalRules rules) {
        return Objects.requireNonNull(rules).all().stream().map(rule -> RulesSection.says(rule, words))
                .collect(Collectors.joining("; "));
    }
}
