package com.duebook.checkout;

import com.duebook.tenancy.Columns;
import com.duebook.tenancy.TenantJdbc;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which attempt a due item's one possible checkout belongs to. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CheckoutSlots {

    private final TenantJdbc jdbc;

    CheckoutSlots(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    List<UUID> holders(List<UUID> items) {
        if (items.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select distinct s.attempt_id from item_slot s
                        where s.tenant_id = :tenant and s.item_id in (:items)""")
                .param("items", items)
                .query((row, at) -> Columns.id(row, 1))
                .list();
    }

    void give(UUID item, UUID attempt) {
        jdbc.sql("""
                        insert into item_slot (tenant_id, item_id, attempt_id)
                        values (:tenant, :item, :attempt)
                        on duplicate key update attempt_id = :attempt""")
                .param("item", item)
                .param("attempt", attempt)
                .update();
    }
}
