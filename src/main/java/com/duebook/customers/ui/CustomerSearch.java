package com.duebook.customers.ui;

import com.duebook.customers.CustomerFilter;
import com.duebook.customers.CustomerList;
import com.duebook.customers.CustomerSort;
import com.duebook.ui.SearchSource;
import com.duebook.ui.place.Places;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Customers in the command palette. */
@Component
class CustomerSearch implements SearchSource {

    private final CustomerList list;

    CustomerSearch(CustomerList list) {
        this.list = list;
    }

    @Override
    public int order() {
        return Places.Search.CUSTOMERS;
    }

    @Override
    public List<Hit> find(String text, int most) {
        return list.page(CustomerFilter.ACTIVE.withText(text), CustomerSort.NAME, false, 0, most).stream()
                .map(row -> new Hit("customers.one", row.name(), Objects.requireNonNullElse(row.reference(), ""),
                        CustomersNavigation.customer(row.id())))
                .toList();
    }
}
