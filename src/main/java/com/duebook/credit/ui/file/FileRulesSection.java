package com.duebook.credit.ui.file;

import com.duebook.credit.check.CheckTexts;
import com.duebook.credit.check.CreditFileRules;
import com.duebook.ui.Words;
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
    private final Words words;

    FileRulesSection(CreditFileRules rules, CheckTexts texts, Words words) {
        this.rules = rules;
        this.texts = texts;
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
    public Component create() {
        var section = new Div();
        section.addClassName("section");
        show(section);
        return section;
    }

    private void show(Div section) {
        section.removeAll();
        section.add(new Paragraph(words.get("credit.file.rules.text")), new FileRulesForm(rules, texts, words, () -> show(section)));
    }
}
