package com.duebook.ui.figure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
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
        return figure(label, new KeyFigure(value));
    }

    public SummaryStrip figure(String label, KeyFigure value) {
        return figure(label, value, null, null);
    }

    /**
     * @param hint one short line under the value
     * @param path of the list that adds up to the value
     */
    public SummaryStrip figure(String label, KeyFigure value, @Nullable String hint, @Nullable String path) {
        if (path == null) {
            return add(new Div(), label, value, hint);
        }
        return add(new Anchor(path), label, value, hint);
    }

    private <C extends Component & HasComponents> SummaryStrip add(C figure, String label, KeyFigure value, @Nullable String hint) {
        figure.addClassName("figure");
        figure.add(part("figure-label", label), value);
        if (hint != null && !hint.isBlank()) {
            figure.add(part("figure-hint", hint));
        }
        add(figure);
        return this;
    }

    private static Span part(String style, String text) {
        var part = new Span(text);
        part.addClassName(style);
        return part;
    }
}
