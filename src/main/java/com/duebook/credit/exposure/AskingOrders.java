package com.duebook.credit.exposure;

import com.duebook.customers.group.CustomerGroups;
import com.duebook.money.Money;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.TenantJdbc;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** What orders would reserve that ask again by themselves as soon as there is room. */
@Repository
public class AskingOrders {

    private static final String SELECT = """
            select o.customer_id, o.currency, o.remaining_minor from credit_order o
            where o.tenant_id = :tenant and o.customer_id in (:customers) and o.state in ('WAITING', 'REFUSED') and o.by_rule
            and o.lapses_on >= :day order by o.asked_at, o.id""";

    private final TenantJdbc jdbc;
    private final CustomerGroups groups;

    AskingOrders(TenantJdbc jdbc, CustomerGroups groups) {
        this.jdbc = jdbc;
        this.groups = groups;
    }

    public record Asking(UUID customer, Money amount) {}

    /** In the order in which they ask. @param head of the group, or a customer without one */
    public List<Asking> ofGroup(UUID head, LocalDate day) {
        var members = new HashSet<>(groups.headsOfMembers(Set.of(head)).keySet());
        members.add(head);
        return jdbc.sql(SELECT).param("customers", members).param("day", day)
                .query((row, number) -> new Asking(Columns.id(row, "customer_id"),
                        Money.of(row.getLong("remaining_minor"), Currency.getInstance(row.getString("currency")))))
                .list();
    }
}
