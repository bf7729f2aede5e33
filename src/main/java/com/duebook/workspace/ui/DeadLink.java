package com.duebook.workspace.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** The same words for a link that is unknown, damaged, expired or used. */
class DeadLink extends Div {

    DeadLink() {
        add(new Paragraph(getTranslation("workspace.deadLink.text")),
                new Anchor("login", getTranslation("workspace.deadLink.login")));
    }
}
