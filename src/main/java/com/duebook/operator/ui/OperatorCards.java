package com.duebook.operator.ui;

import com.duebook.operator.Operators;
import com.duebook.ui.Card;
import com.duebook.ui.list.ListGrid;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.List;

/** A page of the console that is made of cards, one below the other. */
abstract class OperatorCards extends OperatorPage {

    private final Div body = new Div();

    OperatorCards(String title, Operators operators) {
        super(title, operators);
        body.addClassName("cards");
        add(body);
    }

    /** As things stand now. */
    abstract List<Component> cards();

    @Override
    final void show(BeforeEnterEvent event) {
        read();
    }

    final void read() {
        body.removeAll();
        body.add(cards());
    }

    final Card card(String title, Component... parts) {
        return new Card(getTranslation(title), parts);
    }

    /** All rows at once: there are few. */
    static <T> ListGrid<T> table(Class<T> row) {
        var table = new ListGrid<>(row);
        table.removeClassName("list");
        table.setSizeUndefined();
        table.setWidthFull();
        table.setAllRowsVisible(true);
        table.setSelectionMode(Grid.SelectionMode.NONE);
        table.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        return table;
    }

    /** @param empty the text that stands there without any rows */
    final <T> Component filled(ListGrid<T> table, List<T> rows, String empty) {
        if (rows.isEmpty()) {
            return new Paragraph(getTranslation(empty));
        }
        table.setItems(rows);
        return table;
    }
}
