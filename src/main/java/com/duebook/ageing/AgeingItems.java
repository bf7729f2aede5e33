package com.duebook.ageing;

import com.duebook.customers.CustomerNames;
import com.duebook.ledger.open.ItemFilter;
import com.duebook.ledger.open.OpenItemThen;
import com.duebook.ledger.open.OpenItemsThen;
import com.duebook.ledger.open.OpenItemsThen.Sum;
import com.duebook.receivables.InvoiceBrief;
import com.duebook.receivables.InvoiceBriefs;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The invoices that a figure of a past day adds up to, the oldest due date first. */
@Service
public class AgeingItems {

    private final OpenItemsThen items;
    private final InvoiceBriefs invoices;
    private final CustomerNames names;
    private final Access access;

    AgeingItems(OpenItemsThen items, InvoiceBriefs invoices, CustomerNames names, Access access) {
        this.items = items;
        this.invoices = invoices;
        this.names = names;
        this.access = access;
    }

    @Transactional(readOnly = true)
    public Sum sum(ItemFilter filter) {
        access.require(Right.READ);
        return items.sum(filter);
    }

    @Transactional(readOnly = true)
    public List<AgeingItem> page(ItemFilter filter, int offset, int limit) {
        access.require(Right.READ);
        var page = items.page(filter, offset, limit);
        var billed = invoices.of(page.stream().map(OpenItemThen::invoice).toList());
        var called = names.of(page.stream().map(OpenItemThen::customer).toList());
        return page.stream()
                .map(item -> item(item, Objects.requireNonNull(billed.get(item.invoice())), called.name(item.customer())))
                .toList();
    }

    private static AgeingItem item(OpenItemThen item, InvoiceBrief invoice, String customer) {
        return new AgeingItem(invoice.id(), Objects.requireNonNullElse(invoice.number(), ""), item.customer(), customer,
                item.dueOn(), invoice.total(), item.open());
    }
}
