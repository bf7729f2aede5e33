package com.duebook.credit.ui.file;

import com.duebook.credit.agency.AgencyKeys;
import com.duebook.ui.Notices;
import com.duebook.ui.Words;
import com.duebook.ui.form.FieldRefusals;
import com.duebook.ui.place.Places;
import com.duebook.workspace.ui.settings.SettingsSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;

/** The workspace's key for the installation's credit agency. */
@org.springframework.stereotype.Component
class AgencySection implements SettingsSection {

    private final AgencyKeys keys;
    private final Words words;

    AgencySection(AgencyKeys keys, Words words) {
        this.keys = keys;
        this.words = words;
    }

    @Override
    public int order() {
        return Places.Settings.CREDIT_AGENCY;
    }

    @Override
    public String title() {
        return "credit.agency.section";
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
        var agency = keys.agency();
        if (agency.isEmpty()) {
            section.add(new Paragraph(words.get("credit.agency.section.none")));
            return;
        }
        var isSet = keys.isSet();
        section.add(new Paragraph(words.get(isSet ? "credit.agency.section.set"
                : keys.isShared() ? "credit.agency.section.shared" : "credit.agency.section.unset", agency.get())));
        var key = new PasswordField(words.get("credit.agency.section.key"));
        var refusals = new FieldRefusals().needed("credit.agency.refusal.keyText", key);
        var form = new Div(key);
        var save = new Button(words.get("credit.agency.section.save"), clicked -> refusals.run(form, () -> {
            keys.set(key.getValue());
            Notices.done(words.get("credit.agency.section.saved"));
            show(section);
        }));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var tools = new Div(save);
        tools.addClassName("section-tools");
        if (isSet) {
            tools.add(new Button(words.get("credit.agency.section.remove"), clicked -> {
                keys.remove();
                Notices.done(words.get("credit.agency.section.removed"));
                show(section);
            }));
        }
        section.add(form, tools);
    }
}
