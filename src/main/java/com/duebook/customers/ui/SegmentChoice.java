package com.duebook.customers.ui;

import com.duebook.customers.search.CustomerSets.Named;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A filter by one of the sets that people have made. */
class SegmentChoice extends ComboBox<Named> {

    private List<Named> sets = List.of();

    SegmentChoice() {
        setClearButtonVisible(true);
        setWidth(Choices.WIDTH);
        setItemLabelGenerator(Named::name);
    }

    /** Hidden as long as there is nothing to choose from. */
    void offer(List<Named> made) {
        sets = made;
        setItems(made);
        setVisible(!made.isEmpty());
    }

    @Nullable
    Named known(String id) {
        return sets.stream().filter(set -> set.id().toString().equals(id)).findFirst().orElse(null);
    }
}
