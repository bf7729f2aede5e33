package com.duebook.ledger.open;

import com.duebook.tenancy.IdRange;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.time.Today;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** What was open in the evening of a past day, from the ledger: by value date, and by when it was written down. */
@Repository
class PastOpen {

    private static final String OPEN_THEN = """
            select d.id, d.kind, coalesce(d.invoice_id, d.cause_id) as invoice, d.customer_id, d.position, d.currency,
              d.due_on, d.amount_minor, o.open_minor, 1 as items
            from (
              select e.item_id, sum(case when e.debit = 'RECEIVABLE' then e.amount_minor else 0 end)
                - sum(case when e.credit = 'RECEIVABLE' then e.amount_minor else 0 end) as open_minor
              from ledger_entry e
              where e.tenant_id = :tenant and e.booked_on <= :day and e.item_id is not null %s
              group by e.item_id) o
            join due_item d on d.tenant_id = :tenant and d.id = o.item_id
            where o.open_minor > 0""";

    private static final String PAGE = """
            select t.customer_id, t.currency, sum(t.items) as items, 0 as held_minor, sum(t.open_minor) as total, %s,
              count(*) over () as all_rows
            from (%s) t group by t.customer_id, t.currency
            order by t.currency <> :own, t.currency, total desc, t.customer_id desc limit :limit offset :offset""";

    private static final String SOME = """
            select t.customer_id, t.currency, sum(t.items) as items, 0 as held_minor, %s
            from (%s) t group by t.customer_id, t.currency""";

    private static final String TOTALS = """
            select t.currency, 0 as held_minor, %s, %s from (%s) t group by t.currency order by t.currency""";

    private final TenantJdbc jdbc;
    private final Today today;

    PastOpen(TenantJdbc jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    boolean isPast(AsOf asOf) {
        return asOf.day().isBefore(today.date());
    }

    OpenPage page(AsOf asOf, RangeColumns ranges, Currency first, int offset, int limit) {
        var all = new int[1];
        var rows = ranges.bind(sql(PAGE.formatted(ranges.amounts("t"), rows(asOf, "")), asOf))
                .param("own", first.getCurrencyCode())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> {
                    all[0] = row.getInt("all_rows");
                    return ranges.ofCustomer(row);
                })
                .list();
        return new OpenPage(rows, all[0]);
    }

    List<OpenOfCustomer> of(AsOf asOf, RangeColumns ranges, List<UUID> customers) {
        return ranges.bind(sql(SOME.formatted(ranges.amounts("t"), rows(asOf, "and e.customer_id in (:customers)")), asOf))
                .param("customers", customers)
                .query((row, number) -> ranges.ofCustomer(row))
                .list();
    }

    List<OpenOfCustomer> in(AsOf asOf, RangeColumns ranges, IdRange customers) {
        return ranges.bind(sql(SOME.formatted(ranges.amounts("t"), rows(asOf, customers.condition("e.customer_id"))), asOf))
                .params(customers.parameters())
                .query((row, number) -> ranges.ofCustomer(row))
                .list();
    }

    List<OpenOfCurrency> totals(AsOf asOf, RangeColumns ranges) {
        return ranges.bind(sql(TOTALS.formatted(ranges.amounts("t"), ranges.items("t"), rows(asOf, "")), asOf))
                .query((row, number) -> ranges.ofCurrency(row))
                .list();
    }

    /**
     * Rows of due items with what was open of them.
     *
     * @param more a condition on the ledger's entries {@code e}, beginning with {@code and}
     */
    static String rows(AsOf asOf, String more) {
        return OPEN_THEN.formatted((asOf.asKnownThen() ? "and e.recorded_at < :known " : "") + more);
    }

    StatementSpec sql(String statement, AsOf asOf) {
        return jdbc.sql(statement).param("day", asOf.day()).param("known", today.endOf(asOf.day()));
    }
}
