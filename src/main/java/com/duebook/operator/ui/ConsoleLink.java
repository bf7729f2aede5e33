package com.duebook.operator.ui;

import com.duebook.operator.Operators;
import com.duebook.ui.ShellItem;
import com.duebook.ui.Symbol;
import com.duebook.ui.place.Places;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** The way to the console, for operators alone. */
@org.springframework.stereotype.Component
class ConsoleLink implements ShellItem {

    private final Operators operators;

    ConsoleLink(Operators operators) {
        this.operators = operators;
    }

    @Override
    public Place place() {
        return Place.BOTTOM;
    }

    @Override
    public int order() {
        return Places.Shell.CONSOLE;
    }

    @Override
    public Component create() {
        if (operators.current().isEmpty()) {
            return new Span();
        }
        var link = new Anchor("operator");
        link.add(Symbol.WRENCH.create(), new Span(link.getTranslation("operator.console")));
        link.addClassName("console-link");
        return link;
    }
}
