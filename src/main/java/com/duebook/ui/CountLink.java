package com.duebook.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** A symbol in the bar with a number at its corner, such as the bell of new alerts. */
public class CountLink extends Anchor {

    private final Span count = new Span();

    public CountLink(String path, Symbol symbol) {
        super(path, symbol.create());
        addClassName("bell");
        count.addClassName("bell-count");
        count.getElement().setAttribute("aria-hidden", "true");
        add(count);
    }

    /**
     * @param number as it is read; not seen when empty
     * @param words the whole sentence
     */
    public void show(String number, String words) {
        count.setText(number);
        count.setVisible(!number.isEmpty());
        setTitle(words);
        setAriaLabel(words);
    }
}
