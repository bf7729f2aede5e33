package com.duebook.workspace.ui;

import com.duebook.tenancy.Right;
import com.duebook.ui.Card;
import com.duebook.ui.Needs;
import com.duebook.ui.Page;
import com.duebook.ui.place.Places;
import com.duebook.workspace.ui.settings.SettingsSection;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.Comparator;
import java.util.List;

/** Everything about the workspace that its admins may set. */
@Route("settings")
@Menu(title = "workspace.settings.title", icon = "cog", order = Places.Menu.SETTINGS)
@Needs(Right.EDIT_SETTINGS)
class SettingsView extends Page {

    SettingsView(List<SettingsSection> sections) {
        super("");
        title(getTranslation("workspace.settings.title"));
        primary(new Anchor("settings/members", getTranslation("workspace.members.title")));
        sections.stream().sorted(Comparator.comparingInt(SettingsSection::order)).forEach(this::add);
    }

    private void add(SettingsSection section) {
        var card = new Card(getTranslation(section.title()), section.create());
        card.addClassName("settings");
        add(card);
    }
}
