package com.duebook.stripe.ui;

import com.duebook.dualcontrol.ui.ActionConfirmation;
import com.duebook.site.Site;
import com.duebook.stripe.StripeProbe;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.ui.Live;
import com.duebook.ui.place.Places;
import com.duebook.workspace.connection.StripeConnections;
import com.duebook.workspace.ui.settings.SettingsSection;
import com.vaadin.flow.component.Component;

/** How the workspace takes card payments. */
@org.springframework.stereotype.Component
class StripeSection implements SettingsSection {

    private final StripeConnections connections;
    private final StripeProbe probe;
    private final AccountSetUp setUp;
    private final ActionConfirmation door;
    private final Access access;
    private final Site site;
    private final Live live;

    StripeSection(StripeConnections connections, StripeProbe probe, AccountSetUp setUp, ActionConfirmation door, Access access,
            Site site, Live live) {
        this.connections = connections;
        this.probe = probe;
        this.setUp = setUp;
        this.door = door;
        this.access = access;
        this.site = site;
        this.live = live;
    }

    @Override
    public int order() {
        return Places.Settings.CARDS;
    }

    @Override
    public String title() {
        return "stripe.settings.title";
    }

    @Override
    public Component create() {
        return new StripeSettingsPart(connections, probe, setUp, door, site, live, access.may(Right.OWN));
    }
}
