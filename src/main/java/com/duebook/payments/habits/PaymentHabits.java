package com.duebook.payments.habits;

import com.duebook.ledger.GivenBack;
import com.duebook.payments.PaymentMethod;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.IdRange;
import com.duebook.tenancy.TenantJdbc;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** By which means customers pay, and whose payments came back. No right is asked for: callers have. */
@Repository
public class PaymentHabits {

    private static final String RETURNED = """
            select r.customer_id, count(*) from (
              select p.customer_id, %s as gone_on from payment p
              where p.tenant_id = :tenant and p.dispute = 'LOST' %s) r
            where r.gone_on > :after and r.gone_on <= :day group by r.customer_id""";

    private final TenantJdbc jdbc;

    PaymentHabits(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** @param payments that the payer's bank has taken back */
    public record Returned(UUID customer, int payments) {}

    /**
     * Of the payments that came after a day and until another; the most used first, and of two alike the one used last.
     * Counted, as unlike currencies are never added. Where nobody knows how the money came it does not count.
     */
    public List<MethodUse> methods(UUID customer, LocalDate after, LocalDate day) {
        return jdbc.sql("""
                        select p.method, count(*) payments, max(p.received_on) last_on from payment p
                        where p.tenant_id = :tenant and p.customer_id = :customer and p.received_on > :after and p.received_on <= :day
                          and p.method not in ('IMPORTED', 'CREDIT')
                        group by p.method order by payments desc, last_on desc, p.method""")
                .param("customer", customer)
                .param("after", after)
                .param("day", day)
                .query((row, number) -> new MethodUse(
                        PaymentMethod.valueOf(row.getString(1)), row.getInt(2), row.getObject(3, LocalDate.class)))
                .list();
    }

    /** By the day the money went, of everybody in the range who had any. */
    public List<Returned> returned(LocalDate after, LocalDate day, IdRange customers) {
        return returned(after, day, jdbc.sql(RETURNED.formatted(GivenBack.lastOn("p.id"), customers.condition("p.customer_id")))
                .params(customers.parameters()));
    }

    public List<Returned> returned(LocalDate after, LocalDate day, Collection<UUID> customers) {
        return customers.isEmpty() ? List.of() : returned(after, day,
                jdbc.sql(RETURNED.formatted(GivenBack.lastOn("p.id"), "and p.customer_id in (:customers)"))
                        .param("customers", customers));
    }

    private static List<Returned> returned(LocalDate after, LocalDate day, StatementSpec statement) {
        return statement.param("after", after).param("day", day)
                .query((row, number) -> new Returned(Columns.id(row, 1), row.getInt(2)))
                .list();
    }
}
