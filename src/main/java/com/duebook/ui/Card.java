package com.duebook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A framed part of a page. */
public class Card extends Section {

    /** With a heading of its own. */
    protected Card() {
        addClassName("section");
    }

    public Card(String title, Component... parts) {
        this();
        add(new H2(title));
        add(parts);
    }
}
