package com.duebook.credit.agency;

import com.duebook.tenancy.Columns;
import com.duebook.tenancy.TenantJdbc;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which report a task fetches. */
@Repository
@Transactional
class AgencyOrderRows {

    private final TenantJdbc jdbc;

    AgencyOrderRows(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    record Row(UUID customer, String company) {}

    void add(UUID task, UUID customer, String company) {
        jdbc.sql("insert into credit_agency_order (tenant_id, id, customer_id, company) values (:tenant, :id, :customer, :company)")
                .param("id", task)
                .param("customer", customer)
                .param("company", company)
                .update();
    }

    Optional<Row> find(UUID task) {
        return jdbc.sql("select o.customer_id, o.company from credit_agency_order o where o.tenant_id = :tenant and o.id = :id")
                .param("id", task)
                .query((row, number) -> new Row(Columns.id(row, "customer_id"), row.getString("company")))
                .optional();
    }
}
