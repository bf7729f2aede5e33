package com.duebook.workspace.ui;

import com.vaadin.flow.component.html.Image;
import java.time.Instant;
import java.util.UUID;

/** The current workspace's logo. Its name stands beside it, so it says nothing to a screen reader. */
class LogoImage extends Image {

    /** @param changedAt so that a browser which keeps the old one asks for the new one, as it does for another workspace's */
    LogoImage(UUID workspace, Instant changedAt) {
        super("workspace/logo?of=" + workspace + "&at=" + changedAt.toEpochMilli(), "");
        addClassName("workspace-logo");
    }
}
