package com.duebook.workspace.ui.profile;

import com.vaadin.flow.component.Component;

/** A part of the profile page, below the password. A bean of this type is asked once each time the page opens. */
public interface ProfileSection {

    /** Among the others: 10 second factor, 20 passkeys, 30 sessions. */
    int order();

    /** Key of its title. */
    String title();

    Component create();
}
