package com.duebook.receivables;

import com.duebook.tenancy.TenantJdbc;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Creates a counter's row once per series and year, in a transaction of its own: were it rolled back with the first
 * invoice, those waiting for it would run into a deadlock.
 */
@Component
class FirstCounters {

    private final TenantJdbc jdbc;

    FirstCounters(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void create(InvoiceKind kind, int counter) {
        jdbc.sql("""
                        insert ignore into invoice_counter (tenant_id, kind, year, next_number)
                        values (:tenant, :kind, :year, 1)""")
                .param("kind", kind.name())
                .param("year", counter)
                .update();
    }
}
