package com.duebook.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/** The mark and a word beside it, which lead to the start. */
public class Brand extends Anchor {

    public Brand() {
        this("", "Duebook");
    }

    public Brand(String path, String word) {
        super(path);
        addClassName("brand");
        var mark = new Image("images/icon.svg", "");
        mark.addClassName("brand-logo");
        var name = new Span(word);
        name.addClassName("wordmark");
        add(mark, name);
    }
}
