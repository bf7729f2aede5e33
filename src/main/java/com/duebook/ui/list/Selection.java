package com.duebook.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What can be done with several rows at once. It shows up with the first selected one, and only then are its parts made: most
 * who look at a list select nothing.
 */
public class Selection<T> extends Div {

    private final Grid<T> grid;
    private final Span count = new Span();
    private final transient List<Supplier<Component>> late = new ArrayList<>();

    public Selection(Grid<T> grid) {
        this.grid = grid;
        addClassNames("filter-bar", "selection");
        count.getElement().setAttribute("aria-live", "polite");
        add(count);
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.addSelectionListener(selected -> refresh());
        refresh();
    }

    public Set<T> rows() {
        return grid.getSelectedItems();
    }

    /** @param act gets the rows; whether they stay selected is its choice */
    public void action(String label, Consumer<Set<T>> act) {
        tool(() -> {
            var button = new Button(label, clicked -> act.accept(rows()));
            button.addThemeVariants(ButtonVariant.SMALL);
            return button;
        });
    }

    public Selection<T> tool(Supplier<Component> tool) {
        late.add(tool);
        return this;
    }

    public void clear() {
        grid.deselectAll();
    }

    /** To be called as well when rows were exchanged, which the grid does not tell. */
    public void refresh() {
        setVisible(!rows().isEmpty());
        if (isVisible()) {
            late.forEach(part -> add(part.get()));
            late.clear();
        }
        count.setText(getTranslation("ui.list.selected", rows().size()));
    }
}
