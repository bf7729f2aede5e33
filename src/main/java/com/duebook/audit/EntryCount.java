package com.duebook.audit;

import com.duebook.jobs.WorkspaceCount;
import com.duebook.tenancy.TenantJdbc;
import java.util.Map;
import org.springframework.stereotype.Repository;

@Repository
class EntryCount implements WorkspaceCount {

    private final TenantJdbc jdbc;

    EntryCount(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Figure, Long> count() {
        return jdbc.sql("""
                        select h.position, e.at_micros from audit_head h
                        join audit_entry e on e.tenant_id = :tenant and e.position = h.position
                        where h.tenant_id = :tenant""")
                .query((row, number) -> Map.of(Figure.ENTRIES, row.getLong("position"), Figure.LAST_DEED_AT, row.getLong("at_micros")))
                .optional()
                .orElse(Map.of());
    }
}
