package com.duebook.ageing;

import com.duebook.customers.CustomerNames;
import com.duebook.ledger.DueKind;
import com.duebook.ledger.open.ItemFilter;
import com.duebook.ledger.open.OwedItem;
import com.duebook.ledger.open.OpenItemsThen;
import com.duebook.ledger.open.OpenItemsThen.Sum;
import com.duebook.receivables.DebtName;
import com.duebook.receivables.InvoiceBrief;
import com.duebook.receivables.InvoiceBriefs;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The invoices and charges that a figure of a past day adds up to, the oldest due date first. */
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
        var billed = invoices.of(page.stream().map(OwedItem::invoice).filter(Objects::nonNull).toList());
        var called = names.of(page.stream().map(OwedItem::customer).toList());
        return page.stream()
                .map(item -> item(item, item.invoice() == null ? null : billed.get(item.invoice()), called.name(item.customer())))
                .toList();
    }

    private static AgeingItem item(OwedItem item, @Nullable InvoiceBrief invoice, String customer) {
        var number = invoice == null ? "" : Objects.requireNonNullElse(invoice.number(), "");
        return new AgeingItem(item.id(), new DebtName(item.kind(), number), item.invoice(), item.customer(), customer, item.dueOn(),
                item.kind() == DueKind.PRINCIPAL && invoice != null ? invoice.total() : item.amount(), item.open());
    }
}
