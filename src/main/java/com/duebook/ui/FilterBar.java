package com.duebook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Above a list: the text to look for, status chips with counts, further fields, and how many rows match. */
public class FilterBar extends Div {

    private final TextField text = new TextField();
    private final Div chips = new Div();
    private final Div fields = new Div();
    private final Span count = new Span();
    private final Map<String, Button> chipButtons = new LinkedHashMap<>();
    private String chosen = "";

    /** @param placeholder says what the text is looked for in */
    public FilterBar(String placeholder, Consumer<String> onText) {
        addClassName("filter-bar");
        text.setPlaceholder(placeholder);
        text.setAriaLabel(placeholder);
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(200);
        text.getElement().setAttribute("data-key", "filter");
        text.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                onText.accept(typed.getValue().strip());
            }
        });
        chips.addClassName("chips");
        fields.addClassName("filter-fields");
        count.addClassName("filter-count");
        count.getElement().setAttribute("aria-live", "polite");
        add(text, chips, fields, count);
    }

    public FilterBar text(String value) {
        text.setValue(value);
        return this;
    }

    /** @param key what the URL says; the empty key stands for all */
    public FilterBar chip(String key, String label, Consumer<String> onChoice) {
        var chip = new Button(label, clicked -> {
            choose(key);
            onChoice.accept(key);
        });
        chip.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        chip.addClassName("chip");
        chipButtons.put(key, chip);
        chips.add(chip);
        choose(chosen);
        return this;
    }

    public FilterBar choose(@Nullable String key) {
        chosen = Objects.requireNonNullElse(key, "");
        chipButtons.forEach((name, chip) -> {
            chip.getElement().setAttribute("aria-pressed", String.valueOf(name.equals(chosen)));
            chip.setClassName("chosen", name.equals(chosen));
        });
        return this;
    }

    public void chipCount(String key, long rows) {
        var chip = chipButtons.get(key);
        if (chip != null) {
            var number = new Span(String.format(getLocale(), "%,d", rows));
            number.addClassName("chip-count");
            chip.setSuffixComponent(number);
        }
    }

    public FilterBar field(Component field) {
        fields.add(field);
        return this;
    }

    public void rows(long rows) {
        count.setText(getTranslation("ui.list.rows", rows));
    }
}
