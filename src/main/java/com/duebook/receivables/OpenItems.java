package com.duebook.receivables;

import com.duebook.ledger.DueKind;
import com.duebook.ledger.SettlementOrder;
import com.duebook.ledger.open.OwedItem;
import com.duebook.ledger.open.OwedItems;
import com.duebook.money.Money;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.TenantJdbc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is unpaid, read in sets. */
@Service
public class OpenItems {

    private final TenantJdbc jdbc;
    private final OwedItems items;
    private final Access access;

    OpenItems(TenantJdbc jdbc, OwedItems items, Access access) {
        this.jdbc = jdbc;
        this.items = items;
        this.access = access;
    }

    /** What a customer owes, in the order in which money settles it. */
    @Transactional(readOnly = true)
    public List<OpenItem> of(UUID customer) {
        access.require(Right.READ);
        var owed = items.openOf(customer, Integer.MAX_VALUE);
        var invoices = owed.stream().map(OwedItem::invoice).filter(Objects::nonNull).distinct().toList();
        var briefs = invoices.isEmpty() ? Map.<UUID, OpenItem>of() : jdbc.sql("""
                        select i.id, i.number, i.issued_on, i.due_on, i.currency, i.total_minor, i.open_minor
                        from invoice i where i.tenant_id = :tenant and i.id in (:ids)""")
                .param("ids", invoices)
                .query(OpenItems::item)
                .list().stream().collect(Collectors.toMap(OpenItem::debt, Function.identity()));
        return SettlementOrder.of(owed.stream().map(item -> open(item, briefs)).distinct().toList());
    }

    private static OpenItem open(OwedItem item, Map<UUID, OpenItem> invoices) {
        var invoice = item.invoice() == null ? null : invoices.get(item.invoice());
        return item.kind() == DueKind.PRINCIPAL ? Objects.requireNonNull(invoice)
                : new OpenItem(item.id(), item.kind(), item.invoice(), invoice == null ? "" : invoice.number(), null, item.dueOn(),
                        item.amount(), item.open());
    }

    private static OpenItem item(ResultSet row, int number) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        return new OpenItem(
                Columns.id(row, "id"), DueKind.PRINCIPAL, Columns.id(row, "id"), row.getString("number"),
                row.getObject("issued_on", LocalDate.class), row.getObject("due_on", LocalDate.class),
                Money.of(row.getLong("total_minor"), currency), Money.of(row.getLong("open_minor"), currency));
    }
}
