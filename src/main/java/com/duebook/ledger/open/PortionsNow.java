package com.duebook.ledger.open;

import com.duebook.tenancy.Columns;
import com.duebook.tenancy.IdRange;
import com.duebook.tenancy.TenantJdbc;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * What {@link InvoicePortions} tells of a day after which nothing is booked, for many customers at once. What is open then is known
 * without adding entries up. Each statement reads an index alone, side by side by customer, and what belongs together is found here:
 * that is several times quicker than to have the database look for the item of each entry.
 */
@Repository
public class PortionsNow {

    private static final String ITEMS = """
            select d.id, to_days(d.due_on), d.currency from due_item d
            where d.tenant_id = :tenant and d.kind = 'PRINCIPAL'""";

    private static final String SETTLED = """
            select e.customer_id, e.item_id, e.amount_minor, to_days(e.booked_on), e.kind = 'WRITTEN_OFF', e.id from ledger_entry e
            where e.tenant_id = :tenant and e.kind in ('ALLOCATED', 'WRITTEN_OFF') and e.reverses_id is null
              and e.booked_on > :after and e.booked_on <= :day""";

    private static final String OPEN = """
            select d.customer_id, d.id, d.open_minor, to_days(d.due_on), d.currency from due_item d
            where d.tenant_id = :tenant and d.settled_on is null and d.due_on < :day and d.kind = 'PRINCIPAL' and d.held_minor = 0""";

    private static final String TAKEN_BACK = """
            select r.reverses_id from ledger_entry r
            where r.tenant_id = :tenant and r.kind in ('ALLOCATED', 'WRITTEN_OFF') and r.reverses_id is not null""";

    private static final String CREDITED = """
            select e.id from ledger_entry c
            join ledger_entry e on e.tenant_id = :tenant and e.kind = 'ALLOCATED' and e.customer_id = c.customer_id
              and e.payment_id = c.payment_id
            where c.tenant_id = :tenant and c.kind = 'ON_ACCOUNT' and c.payment_id is not null""";

    private final TenantJdbc jdbc;

    PortionsNow(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param customers some of those in the range; null for all of it
     * @param after before which nothing that is settled is told
     */
    public record Whose(@Nullable Collection<UUID> customers, IdRange range, LocalDate after, LocalDate day) {}

    /**
     * @param endedOn when it was paid or given up; of what is open, the day
     * @param minor in minor units
     */
    public record Part(UUID customer, UUID item, Currency currency, LocalDate dueOn, LocalDate endedOn, long minor, boolean open,
            boolean writtenOff) {}

    private record Item(LocalDate dueOn, Currency currency) {}

    public interface EachPart {

        void accept(Part part);
    }

    /** In whatever order; what is disputed is left out while it is open. */
    public void read(Whose whose, EachPart each) {
        var no = new HashSet<UUID>();
        sql(TAKEN_BACK, "r.customer_id", whose).query((RowCallbackHandler) row -> no.add(Columns.id(row, 1)));
        sql(CREDITED, "c.customer_id", whose).query((RowCallbackHandler) row -> no.add(Columns.id(row, 1)));
        var items = new HashMap<UUID, Item>();
        var currencies = new HashMap<String, Currency>();
        sql(ITEMS, "d.customer_id", whose).query((RowCallbackHandler) row -> items.put(Columns.id(row, 1),
                new Item(Columns.day(row, 2), currencies.computeIfAbsent(row.getString(3), Currency::getInstance))));
        settled(whose, items, no, each);
        sql(OPEN, "d.customer_id", whose).query((RowCallbackHandler) row -> each.accept(new Part(Columns.id(row, 1), Columns.id(row, 2),
                currencies.computeIfAbsent(row.getString(5), Currency::getInstance), Columns.day(row, 4), whose.day(),
                row.getLong(3), true, false)));
    }

    private void settled(Whose whose, Map<UUID, Item> items, Set<UUID> no, EachPart each) {
        sql(SETTLED, "e.customer_id", whose).query((RowCallbackHandler) row -> {
            var id = Columns.id(row, 2);
            var item = items.get(id);
            if (item != null && (no.isEmpty() || !no.contains(Columns.id(row, 6)))) {
                each.accept(new Part(Columns.id(row, 1), id, item.currency(), item.dueOn(), Columns.day(row, 4),
                        row.getLong(3), false, row.getBoolean(5)));
            }
        });
    }

    private StatementSpec sql(String select, String customer, Whose whose) {
        return jdbc.sql(select + (whose.customers() == null ? "" : " and " + customer + " in (:customers)")
                + whose.range().condition(customer))
                .params(whose.range().parameters())
                .param("customers", Objects.requireNonNullElse(whose.customers(), Set.<UUID>of()))
                .param("after", whose.after())
                .param("day", whose.day());
    }
}
