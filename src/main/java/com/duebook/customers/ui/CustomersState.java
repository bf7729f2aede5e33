package com.duebook.customers.ui;

import com.duebook.customers.CustomerFilter;
import com.duebook.customers.CustomerSort;
import com.duebook.ui.Query;
import com.duebook.workspace.Colleagues;
import com.duebook.workspace.Member;
import java.util.Optional;

/** What the address says about the list of customers; {@code FilterBar} has left out what cannot be read. */
record CustomersState(Query query, Colleagues colleagues) {

    static final String ARCHIVED = "archived";
    static final String TAX_TO_CHECK = "tax";

    CustomerFilter filter() {
        var owner = Optional.ofNullable(colleagues.find(query.get("owner"))).map(Member::id).orElse(null);
        return new CustomerFilter(query.get("q"), query.get("tag"), owner, query.get("country"), query.get("industry"),
                query.get("state").equals(ARCHIVED), query.get("state").equals(TAX_TO_CHECK));
    }

    CustomerSort order() {
        return CustomerSort.of(query.get("sort"));
    }

    boolean isDescending() {
        return query.get("order").equals("desc");
    }
}
