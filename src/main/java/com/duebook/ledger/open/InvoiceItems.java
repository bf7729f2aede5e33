package com.duebook.ledger.open;

import com.duebook.money.Money;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.TenantJdbc;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The due items of invoices, whatever became of them. No right is asked for: whoever names the invoices has seen them. */
@Repository
public class InvoiceItems {

    private final TenantJdbc jdbc;

    InvoiceItems(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the invoices, of each the earliest due first. */
    @Transactional(readOnly = true)
    public List<InvoiceItem> of(List<UUID> invoices) {
        return invoices.isEmpty() ? List.of() : read(invoices).stream()
                .sorted(Comparator.comparingInt(item -> invoices.indexOf(item.invoice())))
                .toList();
    }

    private List<InvoiceItem> read(Collection<UUID> invoices) {
        return jdbc.sql("""
                        select d.id, d.invoice_id, d.customer_id, d.currency, d.open_minor from due_item d
                        where d.tenant_id = :tenant and d.invoice_id in (:invoices) order by d.position""")
                .param("invoices", invoices)
                .query((row, at) -> new InvoiceItem(Columns.id(row, "id"), Columns.id(row, "invoice_id"),
                        Columns.id(row, "customer_id"),
                        Money.of(row.getLong("open_minor"), Currency.getInstance(row.getString("currency")))))
                .list();
    }
}
