package com.duebook.ledger.open;

import com.duebook.tenancy.Columns;
import com.duebook.tenancy.IdRange;
import com.duebook.tenancy.TenantJdbc;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Since when customers who owe something that is due have paid nothing. */
@Service
public class Silence {

    private static final String SELECT = """
            select o.customer_id, o.since, (
                select max(e.booked_on) from ledger_entry e
                where e.tenant_id = :tenant and e.kind = 'RECEIVED' and e.customer_id = o.customer_id
                  and e.booked_on <= :day and e.reverses_id is null) as paid_on
            from (
              select d.customer_id, min(d.due_on) as since from due_item d
              where d.tenant_id = :tenant and d.settled_on is null and d.due_on < :day and d.held_minor < d.open_minor %s
              group by d.customer_id) o""";

    private final TenantJdbc jdbc;

    Silence(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param dueSince due date of what is late the longest
     * @param paidOn when money last came; null where none ever did
     */
    public record Silent(UUID customer, LocalDate dueSince, @Nullable LocalDate paidOn) {

        /** From the last payment on, or from the due date where there was none. */
        public LocalDate since() {
            return paidOn == null ? dueSince : paidOn;
        }
    }

    @Transactional(readOnly = true)
    public List<Silent> on(LocalDate day, IdRange customers) {
        return read(day, jdbc.sql(SELECT.formatted(customers.condition("d.customer_id"))).params(customers.parameters()));
    }

    @Transactional(readOnly = true)
    public List<Silent> on(LocalDate day, Collection<UUID> customers) {
        return customers.isEmpty() ? List.of()
                : read(day, jdbc.sql(SELECT.formatted("and d.customer_id in (:customers)")).param("customers", customers));
    }

    private static List<Silent> read(LocalDate day, StatementSpec statement) {
        return statement.param("day", day)
                .query((row, number) -> new Silent(Columns.id(row, 1), row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class)))
                .list();
    }
}
