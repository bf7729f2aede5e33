package com.duebook.credit.ui.file;

import com.duebook.credit.check.CheckTexts;
import com.duebook.credit.check.CreditFileRules;
import com.duebook.credit.check.FileInput;
import com.duebook.credit.check.FileRules;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.ui.Words;
import com.duebook.ui.form.ReadOnlyFields;
import com.duebook.ui.place.Places;
import com.duebook.workspace.ui.settings.SettingsSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What is checked of customers, and how long what is known of them lasts. */
@org.springframework.stereotype.Component
class FileRulesSection implements SettingsSection {

    private final CreditFileRules rules;
    private final CheckTexts texts;
    private final Access access;
    private final Words words;

    FileRulesSection(CreditFileRules rules, CheckTexts texts, Access access, Words words) {
        this.rules = rules;
        this.texts = texts;
        this.access = access;
        this.words = words;
    }

    @Override
    public int order() {
        return Places.Settings.CREDIT_FILE;
    }

    @Override
    public String title() {
        return "credit.file.title";
    }

    @Override
    public Right needs() {
        return Right.READ;
    }

    @Override
    public Component create() {
        var section = new Div();
        section.addClassName("section");
        show(section);
        return section;
    }

    private void show(Div section) {
        section.removeAll();
        section.add(new Paragraph(words.get("credit.file.rules.text")));
        if (access.may(Right.EDIT_SETTINGS)) {
            section.add(new FileRulesForm(rules, texts, words, () -> show(section)));
        } else {
            section.add(ReadOnlyFields.changedBy(Right.EDIT_SETTINGS, words), said(rules.current()));
        }
    }

    private ReadOnlyFields said(FileRules known) {
        var said = new ReadOnlyFields().field(words.get("credit.file.rules.items"), texts.lines(known, words.locale()));
        for (var input : FileInput.values()) {
            said.field(words.get("credit.file.rules.days." + input), known.days(input));
        }
        return said;
    }
}
