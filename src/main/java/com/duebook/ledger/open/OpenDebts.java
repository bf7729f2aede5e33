package com.duebook.ledger.open;

import com.duebook.tenancy.Columns;
import com.duebook.tenancy.TenantJdbc;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which invoices somebody still owes, from the index {@code due_item_owed}. */
@Service
public class OpenDebts {

    private final TenantJdbc jdbc;

    OpenDebts(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** The customer's, each once. */
    @Transactional(readOnly = true)
    public List<UUID> of(UUID customer) {
        return jdbc.sql("""
                        select distinct d.invoice_id from due_item d
                        where d.tenant_id = :tenant and d.settled_on is null and d.customer_id = :customer""")
                .param("customer", customer)
                .query((row, number) -> Columns.id(row, 1))
                .list();
    }
}
