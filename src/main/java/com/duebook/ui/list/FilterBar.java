package com.duebook.ui.list;

import com.duebook.ui.EmptyState;
import com.duebook.ui.Preferences;
import com.duebook.ui.Query;
import com.duebook.ui.Symbol;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasPlaceholder;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Above a list: the text to look for ({@code q}), chips with counts ({@code state}), further fields, and how many rows
 * match. The address holds all of it: what is chosen here goes there, and the list is shown by what is read from there.
 */
public class FilterBar extends Div {

    private final String path;
    private final TextField text = new TextField();
    private final Div chips = new Div();
    private final Div fields = new Div();
    private final Span count = new Span();
    private final LeftOut leftOut = new LeftOut();
    private final Map<String, Button> chipButtons = new LinkedHashMap<>();
    private final transient Map<String, Predicate<String>> known = new HashMap<>();
    private final transient List<Runnable> readers = new ArrayList<>();
    private transient Query query = new Query(Map.of());
    private @Nullable ExportMenu exporting;

    /**
     * @param path of the list
     * @param placeholder says what the text is looked for in
     */
    public FilterBar(String path, String placeholder) {
        this.path = path;
        addClassName("filter-bar");
        text.setPlaceholder(placeholder);
        text.setAriaLabel(placeholder);
        text.setPrefixComponent(Symbol.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(200);
        text.getElement().setAttribute("data-key", "filter");
        text.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                show("q", typed.getValue().strip());
            }
        });
        chips.addClassName("chips");
        fields.addClassName("filter-fields");
        count.addClassName("filter-count");
        count.getElement().setAttribute("aria-live", "polite");
        known.put("q", typed -> true);
        known.put("state", chipButtons::containsKey);
        add(text, opener(), chips, fields, count, leftOut);
    }

    /** On a phone the further fields stay behind it. */
    private Button opener() {
        var opener = new Button(Symbol.FILTER.create());
        opener.addClassName("filter-opener");
        opener.setAriaLabel(getTranslation("ui.list.filters"));
        opener.getElement().setAttribute("aria-expanded", "false");
        opener.addClickListener(clicked -> {
            var open = !hasClassName("filters-open");
            setClassName("filters-open", open);
            opener.getElement().setAttribute("aria-expanded", String.valueOf(open));
        });
        return opener;
    }

    /** @param key what the address says; the empty key stands for all */
    public FilterBar chip(String key, String label) {
        var chip = new Button(label, clicked -> show("state", key));
        chip.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        chip.addClassName("chip");
        chipButtons.put(key, chip);
        chips.add(chip);
        choose(query.get("state"));
        return this;
    }

    private void choose(String key) {
        chipButtons.forEach((name, chip) -> {
            chip.getElement().setAttribute("aria-pressed", String.valueOf(name.equals(key)));
            chip.setClassName("chosen", name.equals(key));
        });
    }

    public void chipCount(String key, long rows) {
        chipFigure(key, String.format(getLocale(), "%,d", rows));
    }

    /** What the rows behind a chip add up to, such as an amount. */
    public void chipFigure(String key, String figure) {
        var chip = chipButtons.get(key);
        if (chip != null) {
            var number = new Span(figure);
            number.addClassName("chip-count");
            chip.setSuffixComponent(number);
        }
    }

    /** Which learns how many rows there are. */
    public FilterBar export(ExportMenu menu) {
        exporting = menu;
        return field(menu);
    }

    public FilterBar field(Component field) {
        fields.add(field);
        return this;
    }

    /**
     * @param name under which the address has the value
     * @param write blank for no choice
     * @param read of what {@code write} gives, or of anything else that somebody put into the address
     */
    public <V, F extends Component & HasAriaLabel & HasPlaceholder & HasValue<?, V>> FilterBar field(
            String name, String label, F field, Function<V, String> write, Function<String, @Nullable V> read) {
        field.setAriaLabel(label);
        field.setPlaceholder(label);
        field.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                show(name, chosen.getValue() == null ? "" : write.apply(chosen.getValue()));
            }
        });
        readers.add(() -> field.setValue(read.apply(query.get(name))));
        known.put(name, value -> {
            var found = read.apply(value);
            return found != null && write.apply(found).equalsIgnoreCase(value);
        });
        return field(field);
    }

    /** A value of the address that has no field. */
    public FilterBar also(String name, Predicate<String> readable) {
        known.put(name, readable);
        return this;
    }

    /** The filters that the member keeps, and the columns. */
    public FilterBar tools(String list, Grid<?> grid, Preferences preferences) {
        return field(new ListTools(list, grid, preferences, this::query, kept -> kept.show(path)));
    }

    /** Shows what the address says, and answers it; what nobody here can read is said to be left out, and is. */
    public Query read(Location location) {
        query = Query.of(location);
        var unread = new LinkedHashMap<>(query.values());
        unread.entrySet().removeIf(value -> value.getValue().isBlank()
                || known.getOrDefault(value.getKey(), unknown -> false).test(value.getValue()));
        unread.keySet().forEach(name -> query = query.with(name, ""));
        leftOut.show(unread);
        text.setValue(query.get("q"));
        choose(query.get("state"));
        readers.forEach(Runnable::run);
        return query;
    }

    /** What an export of the list is: its name and all that it is narrowed to. */
    public Supplier<Exported> exported(String list) {
        return () -> Exported.of(list, query);
    }

    public Query query() {
        return query;
    }

    /** Goes to the list with this one value changed. */
    public void show(String name, String value) {
        query.with(name, value).show(path);
    }

    /** What an empty list says: nothing fits the filter, or this where nothing was filtered. */
    public EmptyState orNothingFits(EmptyState unfiltered) {
        var isNarrowed = query.values().keySet().stream().anyMatch(name -> !ExportName.ORDER.contains(name));
        return isNarrowed
                ? new EmptyState(getTranslation("ui.list.nothing"), "",
                        new Button(getTranslation("ui.list.clear"), clicked -> new Query(Map.of()).show(path)))
                : unfiltered;
    }

    public void rows(long rows) {
        count.setText(getTranslation("ui.list.rows", rows));
        if (exporting != null) {
            exporting.rows(rows);
        }
    }
}
