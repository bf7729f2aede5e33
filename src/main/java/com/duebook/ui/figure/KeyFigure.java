package com.duebook.ui.figure;

import com.duebook.money.Money;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What a figure of a strip says: a number, a day, or amounts. */
public class KeyFigure extends Span {

    public KeyFigure(String text) {
        super(text);
        addClassName("fig");
    }

    public static KeyFigure of(Money amount, Locale reader) {
        return of(List.of(amount), reader);
    }

    /** @param amounts each in another currency, one below the other; 0 where there is none */
    public static KeyFigure of(Collection<Money> amounts, Locale reader) {
        var figure = new KeyFigure(amounts.isEmpty() ? "0" : "");
        amounts.forEach(amount -> figure.add(new Amount(amount, reader)));
        return figure;
    }
}
