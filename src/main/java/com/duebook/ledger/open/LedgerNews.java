package com.duebook.ledger.open;

import com.duebook.tenancy.Columns;
import com.duebook.tenancy.TenantJdbc;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** Whose account was moved lately. No right is asked for: callers have. */
@Repository
public class LedgerNews {

    private final TenantJdbc jdbc;

    LedgerNews(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Customers of whom anything was booked since, of whatever value date.
     *
     * @param id as they were made then, by the clock of the machine: entries lie in that order
     * @param moment the same by the clock of the product
     */
    public Set<UUID> since(UUID id, Instant moment) {
        return new HashSet<>(jdbc.sql("""
                        select distinct e.customer_id from ledger_entry e
                        where e.tenant_id = :tenant and e.id > :since and e.recorded_at >= :moment""")
                .param("since", id)
                .param("moment", moment)
                .query((row, number) -> Columns.id(row, 1))
                .list());
    }

    /** Whose invoices these are. */
    public Set<UUID> customers(Collection<UUID> invoices) {
        return invoices.isEmpty() ? Set.of() : new HashSet<>(jdbc.sql("""
                        select distinct d.customer_id from due_item d where d.tenant_id = :tenant and d.invoice_id in (:invoices)""")
                .param("invoices", invoices)
                .query((row, number) -> Columns.id(row, 1))
                .list());
    }

    /** Whether nothing has a later value date, so that what is open now is what was open in the day's evening. */
    public boolean endsBy(LocalDate day) {
        return jdbc.sql("select not exists (select 1 from ledger_day d where d.tenant_id = :tenant and d.booked_on > :day)")
                .param("day", day)
                .query(Boolean.class)
                .single();
    }
}
