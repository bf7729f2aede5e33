package com.duebook.receivables.summary;

import com.duebook.jobs.WorkspaceCount;
import com.duebook.tenancy.TenantJdbc;
import java.util.Map;
import org.springframework.stereotype.Repository;

@Repository
class InvoiceCount implements WorkspaceCount {

    private final TenantJdbc jdbc;

    InvoiceCount(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Figure, Long> count() {
        return jdbc.sql("""
                        select
                          (select count(*) from invoice i where i.tenant_id = :tenant and i.state <> 'DRAFT') invoices,
                          (select count(*) from invoice i where i.tenant_id = :tenant and i.state = 'OPEN') items""")
                .query((row, number) -> Map.of(Figure.INVOICES, row.getLong("invoices"), Figure.OPEN_ITEMS, row.getLong("items")))
                .single();
    }
}
