package com.duebook.customers.ui;

import com.duebook.customers.CustomerFilter;
import com.duebook.customers.CustomerList;
import com.duebook.customers.CustomerRow;
import com.duebook.customers.CustomerSort;
import java.util.Optional;

/** Whom a part of a name can only mean. */
public final class OnlyMatch {

    private OnlyMatch() {}

    /** Empty where nobody matches, or several do. */
    public static Optional<CustomerRow> of(String typed, CustomerList list) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        var found = list.page(CustomerFilter.ACTIVE.withText(typed.strip()), CustomerSort.NAME, false, 0, 2);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
