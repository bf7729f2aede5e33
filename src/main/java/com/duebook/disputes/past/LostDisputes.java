package com.duebook.disputes.past;

import com.duebook.tenancy.Columns;
import com.duebook.tenancy.TenantJdbc;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Objections that were decided against whoever raised them. Asks for no right: callers have checked it. */
@Repository
public class LostDisputes {

    private final TenantJdbc jdbc;

    LostDisputes(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** @return the invoice of each that ended from the one moment to before the other; an invoice as often as it was disputed and lost */
    @Transactional(readOnly = true)
    public List<UUID> invoices(Instant from, Instant before) {
        return jdbc.sql("""
                        select d.invoice_id from dispute d
                        where d.tenant_id = :tenant and d.state = 'REJECTED' and d.ended_at >= :from and d.ended_at < :before""")
                .param("from", from)
                .param("before", before)
                .query((row, number) -> Columns.id(row, 1))
                .list();
    }
}
