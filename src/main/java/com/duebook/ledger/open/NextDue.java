package com.duebook.ledger.open;

import com.duebook.tenancy.Columns;
import com.duebook.tenancy.IdRange;
import com.duebook.tenancy.TenantJdbc;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Repository;

/** When customers are next late with something that they are not late with yet. No right is asked for: callers have. */
@Repository
public class NextDue {

    private final TenantJdbc jdbc;

    NextDue(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** @param customers null for all of the range. @return the first day after the next due date, by customer */
    public Map<UUID, LocalDate> after(LocalDate day, @Nullable Collection<UUID> customers, IdRange range) {
        var next = new HashMap<UUID, LocalDate>();
        jdbc.sql("""
                        select d.customer_id, min(d.due_on) from due_item d
                        where d.tenant_id = :tenant and d.settled_on is null and d.due_on >= :day"""
                + (customers == null ? "" : " and d.customer_id in (:customers)") + range.condition("d.customer_id")
                + " group by d.customer_id")
                .params(range.parameters())
                .param("customers", Objects.requireNonNullElse(customers, Set.of()))
                .param("day", day)
                .query((RowCallbackHandler) row -> next.put(Columns.id(row, 1), row.getObject(2, LocalDate.class).plusDays(1)));
        return next;
    }
}
