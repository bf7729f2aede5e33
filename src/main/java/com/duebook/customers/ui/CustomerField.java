package com.duebook.customers.ui;

import com.duebook.customers.CustomerFilter;
import com.duebook.customers.CustomerList;
import com.duebook.customers.CustomerRow;
import com.duebook.customers.CustomerSort;
import com.duebook.ui.form.TypedChoice;
import com.vaadin.flow.component.combobox.ComboBox;

/** One of the customers, to be found by name or reference. */
public class CustomerField extends ComboBox<CustomerRow> {

    public CustomerField(String label, CustomerList list) {
        super(label);
        setItems(
                query -> list.page(filter(query.getFilter().orElse("")), CustomerSort.of("name"), false,
                        query.getOffset(), query.getLimit()).stream(),
                query -> list.count(filter(query.getFilter().orElse(""))));
        setItemLabelGenerator(CustomerRow::name);
        setRequiredIndicatorVisible(true);
        TypedChoice.read(this, typed -> OnlyMatch.of(typed, list));
    }

    private static CustomerFilter filter(String text) {
        return new CustomerFilter(text, "", null, "", "", false);
    }
}
