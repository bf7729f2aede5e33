package com.duebook.ui.list;

import com.duebook.ui.Preferences;
import com.duebook.ui.Query;
import com.duebook.ui.Symbol;
import com.duebook.ui.form.FormDialog;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** At the end of a filter bar: filters to come back to, and which columns are shown. Both are the member's own. */
class ListTools extends Div {

    private final String list;
    private final transient Preferences preferences;
    private final Grid<?> grid;
    private final Set<String> hidden;

    /**
     * @param list names the list among others
     * @param current what the address says now
     * @param show shows a filter that was kept
     */
    ListTools(String list, Grid<?> grid, Preferences preferences, Supplier<Query> current,
            Consumer<Query> show) {
        this.list = list;
        this.grid = grid;
        this.preferences = preferences;
        this.hidden = new TreeSet<>(words(preferences.find(columnsName()).orElse("")));
        addClassName("list-tools");
        grid.getColumns().stream().filter(it -> hidden.contains(it.getKey())).forEach(it -> it.setVisible(false));
        add(filters(current, show), columns());
    }

    private Button columns() {
        var button = tool(Symbol.GRID, "ui.list.columns");
        button.addClassName("column-tool");
        new LateMenu(button, this::offerColumns);
        return button;
    }

    private void offerColumns(ContextMenu menu) {
        grid.getColumns().stream().filter(it -> it.getHeaderText() != null).skip(1).forEach(column -> {
            var item = menu.addItem(column.getHeaderText());
            item.setCheckable(true);
            item.setChecked(column.isVisible());
            item.setKeepOpen(true);
            item.addClickListener(clicked -> toggle(column, item.isChecked()));
        });
    }

    private void toggle(Grid.Column<?> column, boolean visible) {
        column.setVisible(visible);
        if (visible) {
            hidden.remove(column.getKey());
        } else {
            hidden.add(column.getKey());
        }
        preferences.keep(columnsName(), String.join(" ", hidden));
    }

    private Button filters(Supplier<Query> current, Consumer<Query> show) {
        var button = tool(Symbol.STAR, "ui.list.saved");
        new LateMenu(button, menu -> offerFilters(menu, current, show));
        return button;
    }

    private void offerFilters(ContextMenu menu, Supplier<Query> current, Consumer<Query> show) {
        var saved = SavedFilters.read(preferences.find(filtersName()).orElse(""));
        saved.filters().forEach((name, query) -> menu.addItem(name, clicked -> show.accept(query)));
        menu.addItem(getTranslation("ui.list.save"),
                clicked -> ask(name -> keep(saved.with(name, current.get()))));
        if (!saved.filters().isEmpty()) {
            var forget = menu.addItem(getTranslation("ui.list.forget"));
            saved.filters().keySet().forEach(name -> forget.getSubMenu().addItem(name,
                    clicked -> keep(saved.without(name))));
        }
    }

    private void ask(Consumer<String> named) {
        var name = new TextField(getTranslation("ui.list.saveName"));
        name.setMaxLength(40);
        name.setWidthFull();
        new FormDialog(getTranslation("ui.list.save"), name, getTranslation("ui.action.save"), () -> {
            name.setInvalid(name.getValue().isBlank());
            name.setErrorMessage(getTranslation("ui.form.required"));
            if (name.isInvalid()) {
                return false;
            }
            named.accept(name.getValue().strip());
            return true;
        }).open();
    }

    private void keep(SavedFilters filters) {
        preferences.keep(filtersName(), filters.write());
    }

    private Button tool(Symbol icon, String key) {
        var button = new Button(icon.create());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(key));
        button.setTooltipText(getTranslation(key));
        return button;
    }

    private String columnsName() {
        return "columns." + list;
    }

    private String filtersName() {
        return "filters." + list;
    }

    private static Set<String> words(String text) {
        return Stream.of(text.split(" ")).filter(word -> !word.isBlank()).collect(Collectors.toSet());
    }
}
