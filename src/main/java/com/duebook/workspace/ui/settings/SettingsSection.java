package com.duebook.workspace.ui.settings;

import com.duebook.tenancy.Right;
import com.vaadin.flow.component.Component;

/** A part of the settings page. A bean of this type is asked once each time the page opens. */
public interface SettingsSection {

    /** One of {@link com.duebook.ui.place.Places.Settings}. */
    int order();

    /** Key of its title. */
    String title();

    /** Who sees it; one that all may read says itself who may change it. */
    default Right needs() {
        return Right.EDIT_SETTINGS;
    }

    /** The fields and the button that saves them. */
    Component create();
}
