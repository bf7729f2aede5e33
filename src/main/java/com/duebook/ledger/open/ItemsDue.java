package com.duebook.ledger.open;

import com.duebook.tenancy.IdRange;
import com.duebook.tenancy.TenantJdbc;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is open and due in some days, of many customers; what is held back whole, as a dispute does, is left out. */
@Service
public class ItemsDue {

    private final TenantJdbc jdbc;

    ItemsDue(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** @param customers null for all of the range. @return by customer, the earliest due first */
    @Transactional(readOnly = true)
    public List<OwedItem> between(LocalDate first, LocalDate last, @Nullable Collection<UUID> customers, IdRange range) {
        return jdbc.sql(OwedItems.SELECT + "d.settled_on is null and d.due_on between :first and :last and d.held_minor < d.open_minor"
                + (customers == null ? "" : " and d.customer_id in (:customers)") + range.condition("d.customer_id")
                + " order by d.customer_id, d.due_on, d.id")
                .params(range.parameters())
                .param("customers", customers == null ? Set.<UUID>of() : customers)
                .param("first", first).param("last", last)
                .query(OwedItems::item).list();
    }
}
