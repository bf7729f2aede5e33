package com.duebook.ledger.open;

import com.duebook.tenancy.TenantJdbc;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The items that are past their day, one by one. */
@Service
public class OverdueItems {

    private final TenantJdbc jdbc;

    OverdueItems(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Parts of invoices of many customers, held back or not. */
    @Transactional(readOnly = true)
    public List<OwedItem> ofInvoices(Collection<UUID> customers, LocalDate day) {
        return customers.isEmpty() ? List.of() : jdbc.sql(OwedItems.SELECT
                + "d.settled_on is null and d.customer_id in (:customers) and d.due_on < :day and d.open_minor > 0 and d.kind = 'PRINCIPAL'")
                .param("customers", List.copyOf(customers)).param("day", day)
                .query(OwedItems::item).list();
    }

    /** The oldest due first; what is held back, as a dispute does, is left out. */
    @Transactional(readOnly = true)
    public List<OwedItem> of(UUID customer, LocalDate day, int most) {
        return jdbc.sql(OwedItems.SELECT + """
                        d.settled_on is null and d.customer_id = :customer and d.due_on < :day and d.held_minor < d.open_minor
                        order by d.due_on, d.id limit :most""")
                .param("customer", customer).param("day", day).param("most", most)
                .query(OwedItems::item).list();
    }
}
