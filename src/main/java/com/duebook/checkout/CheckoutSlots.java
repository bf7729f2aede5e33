package com.duebook.checkout;

import com.duebook.tenancy.Columns;
import com.duebook.tenancy.TenantJdbc;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which attempt an invoice's one possible checkout belongs to. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CheckoutSlots {

    private final TenantJdbc jdbc;

    CheckoutSlots(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    List<UUID> holders(List<UUID> invoices) {
        if (invoices.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select distinct s.attempt_id from checkout_slot s
                        where s.tenant_id = :tenant and s.invoice_id in (:invoices)""")
                .param("invoices", invoices)
                .query((row, at) -> Columns.id(row, 1))
                .list();
    }

    void give(UUID invoice, UUID attempt) {
        jdbc.sql("""
                        insert into checkout_slot (tenant_id, invoice_id, attempt_id)
                        values (:tenant, :invoice, :attempt)
                        on duplicate key update attempt_id = :attempt""")
                .param("invoice", invoice)
                .param("attempt", attempt)
                .update();
    }
}
