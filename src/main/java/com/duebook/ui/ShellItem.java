package com.duebook.ui;

import com.vaadin.flow.component.Component;

/** A part of the shell that a feature contributes, such as the bell. A bean of this type is asked once per screen. */
public interface ShellItem {

    enum Place {
        /** Top of the drawer: the workspace. */
        TOP,
        /** What is always in sight: beside the name, in the bar of small screens as well. */
        BAR,
        /** Bottom of the drawer: the member. */
        BOTTOM
    }

    Place place();

    /** One of {@link com.duebook.ui.place.Places.Shell}. */
    int order();

    Component create();

    /** The same once more, for the bar of small screens; what has been counted for the first is not counted again. */
    default Component again(Component first) {
        return create();
    }
}
