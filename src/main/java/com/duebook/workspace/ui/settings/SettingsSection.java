package com.duebook.workspace.ui.settings;

import com.vaadin.flow.component.Component;

/** A part of the settings page. A bean of this type is asked once each time the page opens. */
public interface SettingsSection {

    /** One of {@link com.duebook.ui.place.Places.Settings}. */
    int order();

    /** Key of its title. */
    String title();

    /** The fields and the button that saves them. */
    Component create();
}
