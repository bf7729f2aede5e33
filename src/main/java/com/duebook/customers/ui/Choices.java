package com.duebook.customers.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A filter by one of the values in use. */
class Choices extends ComboBox<String> {

    static final String WIDTH = "8.5rem";

    private List<String> values = List.of();

    Choices() {
        setClearButtonVisible(true);
        setWidth(WIDTH);
    }

    /** Hidden as long as there is nothing to choose from. */
    void offer(List<String> inUse) {
        values = inUse;
        setItems(inUse);
        setVisible(!inUse.isEmpty());
    }

    @Nullable
    String known(String value) {
        return values.contains(value) ? value : null;
    }
}
