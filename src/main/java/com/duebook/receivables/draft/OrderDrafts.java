package com.duebook.receivables.draft;

import com.duebook.money.Money;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.TenantJdbc;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Drafts of invoices that name an order. */
@Repository
public class OrderDrafts {

    private final TenantJdbc jdbc;

    OrderDrafts(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    public record OrderDraft(UUID id, Money total) {}

    /** @param order the customer's own number of it. @return the first first */
    @Transactional(readOnly = true)
    public List<OrderDraft> of(UUID customer, String order) {
        return jdbc.sql("""
                        select i.id, i.total_minor, i.currency from invoice i where i.tenant_id = :tenant and i.customer_id = :customer
                        and i.state = 'DRAFT' and i.kind = 'INVOICE' and i.customer_order = :order order by i.id""")
                .param("customer", customer).param("order", order)
                .query((row, number) -> new OrderDraft(Columns.id(row, 1),
                        Money.of(row.getLong(2), Currency.getInstance(row.getString(3)))))
                .list();
    }
}
