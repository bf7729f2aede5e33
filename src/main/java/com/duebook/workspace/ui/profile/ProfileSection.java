package com.duebook.workspace.ui.profile;

import com.vaadin.flow.component.Component;

/** A part of the profile page, below the password. A bean of this type is asked once each time the page opens. */
public interface ProfileSection {

    /** One of {@link com.duebook.ui.place.Places.Profile}. */
    int order();

    /** Key of its title. */
    String title();

    Component create();
}
