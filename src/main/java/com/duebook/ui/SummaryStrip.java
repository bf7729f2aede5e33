package com.duebook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** The four or five figures that decide what to do next. */
public class SummaryStrip extends Div {

    public SummaryStrip() {
        addClassName("summary");
    }

    public SummaryStrip figure(String label, String value) {
        return figure(label, value, null, null);
    }

    /**
     * @param hint one short line under the value
     * @param path of the list that adds up to the value
     */
    public SummaryStrip figure(String label, String value, @Nullable String hint, @Nullable String path) {
        Component figure = path == null ? new Div() : new Anchor(path);
        figure.addClassName("figure");
        add(figure);
        append(figure, "figure-label", label);
        append(figure, "figure-value", value);
        if (hint != null) {
            append(figure, "figure-hint", hint);
        }
        return this;
    }

    private static void append(Component figure, String style, String text) {
        var part = new Span(text);
        part.addClassName(style);
        figure.getElement().appendChild(part.getElement());
    }
}
