package com.duebook.credit.ui.file;

import com.duebook.credit.check.CheckTexts;
import com.duebook.credit.check.CreditFileRules;
import com.duebook.credit.check.FileInput;
import com.duebook.credit.check.FileRules;
import com.duebook.ui.Notices;
import com.duebook.ui.Words;
import com.duebook.ui.form.FieldRefusals;
import com.duebook.ui.form.StaleEdit;
import com.duebook.ui.form.WholeField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.dao.OptimisticLockingFailureException;

/** The workspace's own checklist, and days for each kind of input. */
class FileRulesForm extends Div {

    private final transient CreditFileRules rules;
    private final transient CheckTexts texts;
    private final transient Words words;
    private final transient Runnable anew;
    private final TextArea items;
    private final Map<FileInput, WholeField> days = new EnumMap<>(FileInput.class);
    private transient FileRules before;

    /** @param anew shows the rules as they are stored now */
    FileRulesForm(CreditFileRules rules, CheckTexts texts, Words words, Runnable anew) {
        this.rules = rules;
        this.texts = texts;
        this.words = words;
        this.anew = anew;
        this.before = rules.current();
        addClassName("section");
        items = new TextArea(words.get("credit.file.rules.items"));
        items.setHelperText(words.get("credit.file.rules.items.hint"));
        items.setValue(lines(before));
        var form = new FormLayout();
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("30em", 2));
        var refusals = new FieldRefusals().at("credit.check.refusal.item", items).at("credit.check.refusal.twice", items);
        for (var input : FileInput.values()) {
            var field = new WholeField(words.get("credit.file.rules.days." + input));
            field.setMin(1);
            field.setMax(FileRules.MOST_DAYS);
            field.setValue(before.days(input));
            days.put(input, field);
            refusals.needed("credit.file.rules.days." + input, field);
            form.add(field);
        }
        var save = new Button(words.get("ui.action.save"), clicked -> refusals.run(this, this::save));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(items, form, new Div(save));
    }

    private void save() {
        var typed = new FileRules(texts.items(items.getValue(), words.locale()), days(FileInput.STATEMENT), days(FileInput.REPORT),
                days(FileInput.CHECK), days(FileInput.REFERENCE));
        try {
            rules.replace(before, typed);
            before = typed;
            Notices.done(words.get("credit.file.rules.saved"));
        } catch (OptimisticLockingFailureException meanwhile) {
            stale();
        }
    }

    private void stale() {
        var now = rules.current();
        var stale = new StaleEdit().field(items.getLabel(), lines(before), lines(now));
        days.forEach((input, field) -> stale.field(field.getLabel(), before.days(input), now.days(input)));
        before = now;
        stale.ask(this::save, anew);
    }

    private String lines(FileRules known) {
        return texts.lines(known, words.locale());
    }

    private int days(FileInput input) {
        return Objects.requireNonNull(Objects.requireNonNull(days.get(input)).getValue());
    }
}
