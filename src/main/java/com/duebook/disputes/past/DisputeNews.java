package com.duebook.disputes.past;

import com.duebook.tenancy.Columns;
import com.duebook.tenancy.TenantJdbc;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** Whose invoices somebody began or ceased to dispute lately. No right is asked for: callers have. */
@Repository
public class DisputeNews {

    private final TenantJdbc jdbc;

    DisputeNews(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the few there are all are looked at. */
    public Set<UUID> invoicesSince(Instant moment) {
        return new HashSet<>(jdbc.sql("""
                        select x.invoice_id from dispute x
                        where x.tenant_id = :tenant and (x.raised_at >= :moment or x.ended_at >= :moment)""")
                .param("moment", moment)
                .query((row, number) -> Columns.id(row, 1))
                .list());
    }
}
