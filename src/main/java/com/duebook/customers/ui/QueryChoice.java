package com.duebook.customers.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

/** A filter by one of the values in use; the choice goes into the address. */
class QueryChoice extends ComboBox<String> {

    QueryChoice(String name, String label, BiConsumer<String, String> show) {
        setPlaceholder(getTranslation(label));
        setAriaLabel(getTranslation(label));
        setClearButtonVisible(true);
        setWidth("10rem");
        addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                show.accept(name, Objects.requireNonNullElse(chosen.getValue(), ""));
            }
        });
    }

    /** Hidden as long as there is nothing to choose from. */
    void offer(List<String> values, String chosen) {
        setItems(values);
        setValue(values.contains(chosen) ? chosen : null);
        setVisible(!values.isEmpty());
    }
}
