package com.duebook.customers;

import com.duebook.jobs.WorkspaceCount;
import com.duebook.tenancy.TenantJdbc;
import java.util.Map;
import org.springframework.stereotype.Repository;

@Repository
class CustomerCount implements WorkspaceCount {

    private final TenantJdbc jdbc;

    CustomerCount(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Figure, Long> count() {
        return Map.of(Figure.CUSTOMERS, jdbc.sql("select count(*) from customer c where c.tenant_id = :tenant")
                .query(Long.class)
                .single());
    }
}
