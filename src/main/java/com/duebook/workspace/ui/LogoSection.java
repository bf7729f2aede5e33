package com.duebook.workspace.ui;

import com.duebook.tenancy.Tenancy;
import com.duebook.ui.place.Places;
import com.duebook.workspace.Logos;
import com.duebook.workspace.ui.settings.SettingsSection;
import com.vaadin.flow.component.Component;

/** The picture on papers, mails and pay pages. */
@org.springframework.stereotype.Component
class LogoSection implements SettingsSection {

    private final Logos logos;
    private final Tenancy tenancy;

    LogoSection(Logos logos, Tenancy tenancy) {
        this.logos = logos;
        this.tenancy = tenancy;
    }

    @Override
    public int order() {
        return Places.Settings.LOGO;
    }

    @Override
    public String title() {
        return "workspace.logo.title";
    }

    @Override
    public Component create() {
        return new LogoForm(logos, tenancy.tenant());
    }
}
