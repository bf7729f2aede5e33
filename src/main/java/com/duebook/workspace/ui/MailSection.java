package com.duebook.workspace.ui;

import com.duebook.messaging.MailLimits;
import com.duebook.ui.Notices;
import com.duebook.ui.form.FieldRefusals;
import com.duebook.ui.form.WholeField;
import com.duebook.ui.place.Places;
import com.duebook.workspace.ui.settings.SettingsSection;
import com.vaadin.flow.component.Component;

/** How many mails a day the workspace sends at most. */
@org.springframework.stereotype.Component
class MailSection implements SettingsSection {

    private final MailLimits limits;

    MailSection(MailLimits limits) {
        this.limits = limits;
    }

    @Override
    public int order() {
        return Places.Settings.MAIL;
    }

    @Override
    public String title() {
        return "workspace.settings.mail";
    }

    @Override
    public Component create() {
        var form = new SettingsForm();
        var aDay = form.add("mailsADay", new WholeField());
        aDay.setMin(1);
        limits.chosen().ifPresent(aDay::setValue);
        aDay.setHelperText(limits.ceiling().isPresent()
                ? form.getTranslation("workspace.settings.mail.ceiling", limits.ceiling().getAsInt())
                : form.getTranslation("workspace.settings.mail.any"));
        var refusals = new FieldRefusals().at("messaging.limit", aDay);
        form.save(() -> {
            if (refusals.run(form, () -> keep(aDay))) {
                Notices.done(form.getTranslation("workspace.settings.saved"));
            }
        });
        return form;
    }

    private void keep(WholeField aDay) {
        if (aDay.isEmpty()) {
            limits.chooseCeiling();
        } else {
            limits.choose(aDay.getValue());
        }
    }
}
