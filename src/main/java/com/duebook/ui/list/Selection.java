package com.duebook.ui.list;

import com.duebook.money.Money;
import com.duebook.money.MoneyFormat;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What can be done with several rows at once. It shows up with the first selected one, and only then are its parts made: most
 * who look at a list select nothing.
 */
public class Selection<T> extends Div {

    private final Grid<T> grid;
    private final Span count = new Span();
    private final transient List<Supplier<Component>> late = new ArrayList<>();
    private final transient List<Runnable> fitting = new ArrayList<>();
    private transient @Nullable Function<T, Money> amount;

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
        action(label, row -> true, act);
    }

    /** @param isFor the rows that it can be done with; where there is none of them it cannot be asked for */
    public void action(String label, Predicate<T> isFor, Consumer<Set<T>> act) {
        tool(() -> {
            var button = new Button(label, clicked -> act.accept(rows()));
            button.addThemeVariants(ButtonVariant.SMALL);
            fitting.add(() -> button.setEnabled(rows().stream().anyMatch(isFor)));
            return button;
        });
    }

    /** Says what the rows add up to, a currency after the other. */
    protected final void summing(Function<T, Money> of) {
        amount = of;
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
        fitting.forEach(Runnable::run);
        count.setText(getTranslation("ui.list.selected", rows().size()) + sums());
    }

    private String sums() {
        var of = amount;
        if (of == null) {
            return "";
        }
        var sums = new TreeMap<String, Money>();
        rows().stream().map(of).forEach(money -> sums.merge(money.currency().getCurrencyCode(), money, Money::plus));
        return sums.values().stream().map(sum -> " \u00b7 " + MoneyFormat.format(sum, getLocale())).collect(Collectors.joining());
    }
}
