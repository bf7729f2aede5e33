package com.duebook.customers.ui;

import com.duebook.customers.CustomerFilter;
import com.duebook.customers.CustomerSort;
import com.duebook.customers.search.CustomerSets;
import com.duebook.ui.Query;
import com.duebook.workspace.Colleagues;
import com.duebook.workspace.Member;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the address says about the list of customers; {@code FilterBar} has left out what cannot be read. */
record CustomersState(Query query, Colleagues colleagues, CustomerSets sets) {

    static final String ARCHIVED = "archived";
    static final String TAX_TO_CHECK = "tax";
    static final String SEGMENT = "segment";

    CustomerFilter filter() {
        var owner = Optional.ofNullable(colleagues.find(query.get("owner"))).map(Member::id).orElse(null);
        return new CustomerFilter(query.get("q"), query.get("tag"), owner, query.get("country"), query.get("industry"),
                query.get("state").equals(ARCHIVED), query.get("state").equals(TAX_TO_CHECK), among());
    }

    private @Nullable Set<UUID> among() {
        var set = query.get(SEGMENT);
        return set.isEmpty() ? null : sets.all().stream().filter(each -> each.id().toString().equals(set)).findFirst()
                .map(each -> sets.customers(each.id())).orElse(Set.of());
    }

    CustomerSort order() {
        return CustomerSort.of(query.get("sort"));
    }

    boolean isDescending() {
        return query.get("order").equals("desc");
    }
}
