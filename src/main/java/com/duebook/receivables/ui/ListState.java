package com.duebook.receivables.ui;

import com.duebook.receivables.list.InvoiceFilter;
import com.duebook.receivables.list.InvoiceSet;
import com.duebook.receivables.list.InvoiceSort;
import com.duebook.ui.Query;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the address says about the list of invoices; {@code FilterBar} has left out what cannot be read. */
record ListState(Query query) {

    InvoiceSet set() {
        return InvoiceSet.of(query.get("state"));
    }

    InvoiceSort sort() {
        return InvoiceSort.of(query.get("sort"), set());
    }

    InvoiceFilter filter() {
        return new InvoiceFilter(set(), query.get("q"), customer(), query.date("dueFrom"), query.date("dueTo"),
                query.get("currency"));
    }

    @Nullable
    UUID customer() {
        return query.find("customer").map(UUID::fromString).orElse(null);
    }
}
