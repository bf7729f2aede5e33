package com.duebook.ledger.open;

import com.duebook.tenancy.TenantJdbc;
import com.duebook.time.Today;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How much of what a customer owes some of its due items are. */
@Component
public class OpenShare {

    private final TenantJdbc jdbc;
    private final Today today;

    OpenShare(TenantJdbc jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /**
     * Whether what they were made out for is so many per cent or more of all that is open in their currency. What is not due and
     * was not touched by money, as an invoice just issued, does not count.
     *
     * @param items at least one
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean isAtLeast(int percent, UUID customer, Collection<UUID> items) {
        return jdbc.sql("""
                        select exists (select d.currency from due_item d
                            where d.tenant_id = :tenant and d.id in (:items) and (d.due_on < :day or d.open_minor < d.amount_minor)
                            group by d.currency having 100 * sum(d.amount_minor) >= :percent * coalesce((select o.open_minor
                              from customer_open o
                              where o.tenant_id = :tenant and o.customer_id = :customer and o.currency = d.currency), 0))""")
                .param("customer", customer)
                .param("items", items)
                .param("day", today.date())
                .param("percent", percent)
                .query(Boolean.class)
                .single();
    }
}
