package com.duebook.ledger.open;

import com.duebook.tenancy.IdRange;
import com.duebook.tenancy.TenantJdbc;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/**
 * What is open today. Who owes most is read from the summary {@code customer_open}, and only for those who are shown
 * their open items are added up by due date, in the index {@code due_item_owed}.
 */
@Repository
class OpenNow {

    private static final String PAGE = """
            select o.customer_id, o.currency, o.items, o.disputed_minor as held_minor, %s
            from (
              select n.customer_id, n.currency, n.items, n.open_minor, n.disputed_minor
              from customer_open n
              where n.tenant_id = :tenant and n.currency = :currency and n.open_minor > 0
              order by n.open_minor desc, n.customer_id desc limit :limit offset :offset) o
            join due_item d on d.tenant_id = :tenant and d.settled_on is null and d.customer_id = o.customer_id
              and d.currency = o.currency
            group by o.open_minor, o.customer_id, o.currency, o.items, o.disputed_minor
            order by o.open_minor desc, o.customer_id desc""";

    private static final String ALL = """
            select d.customer_id, d.currency, count(*) as items, sum(d.held_minor) as held_minor,
              sum(d.open_minor) as total, %s
            from due_item d where d.tenant_id = :tenant and d.settled_on is null
            group by d.customer_id, d.currency
            order by d.currency <> :own, d.currency, total desc, d.customer_id desc""";

    private static final String SOME = """
            select d.customer_id, d.currency, count(*) as items, sum(d.held_minor) as held_minor, %s
            from due_item d where d.tenant_id = :tenant and d.settled_on is null %s
            group by d.customer_id, d.currency""";

    private static final String TOTALS = """
            select d.currency, sum(d.disputed_minor) as held_minor, %s, %s from open_day d
            where d.tenant_id = :tenant and d.items > 0 group by d.currency order by d.currency""";

    private final TenantJdbc jdbc;

    OpenNow(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    OpenPage page(RangeColumns ranges, Currency first, int offset, int limit) {
        var rows = new ArrayList<OpenOfCustomer>();
        var before = 0;
        for (var debtors : debtors(first)) {
            var skipped = Math.max(0, offset - before);
            if (skipped < debtors.count() && rows.size() < limit) {
                rows.addAll(page(ranges, debtors.currency(), skipped, limit - rows.size()));
            }
            before += debtors.count();
        }
        return new OpenPage(rows, before);
    }

    private List<OpenOfCustomer> page(RangeColumns ranges, String currency, int offset, int limit) {
        return ranges.bind(jdbc.sql(PAGE.formatted(ranges.amounts("d"))))
                .param("currency", currency)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> ranges.ofCustomer(row))
                .list();
    }

    /** In one pass over the index, since page by page costs three times as much; a row takes some 300 bytes. */
    List<OpenOfCustomer> all(RangeColumns ranges, Currency first) {
        return ranges.bind(jdbc.sql(ALL.formatted(ranges.amounts("d"))))
                .param("own", first.getCurrencyCode())
                .query((row, number) -> ranges.ofCustomer(row))
                .list();
    }

    List<OpenOfCustomer> of(RangeColumns ranges, List<UUID> customers) {
        return ranges.bind(jdbc.sql(SOME.formatted(ranges.amounts("d"), "and d.customer_id in (:customers)")))
                .param("customers", customers)
                .query((row, number) -> ranges.ofCustomer(row))
                .list();
    }

    List<OpenOfCustomer> in(RangeColumns ranges, IdRange customers) {
        return ranges.bind(jdbc.sql(SOME.formatted(ranges.amounts("d"), customers.condition("d.customer_id"))))
                .params(customers.parameters())
                .query((row, number) -> ranges.ofCustomer(row))
                .list();
    }

    List<OpenOfCurrency> totals(RangeColumns ranges) {
        return ranges.bind(jdbc.sql(TOTALS.formatted(ranges.amounts("d"), ranges.items("d"))))
                .query((row, number) -> ranges.ofCurrency(row))
                .list();
    }

    private record Debtors(String currency, int count) {}

    private List<Debtors> debtors(Currency first) {
        return jdbc.sql("""
                        select n.currency, count(*) from customer_open n where n.tenant_id = :tenant and n.open_minor > 0
                        group by n.currency order by n.currency <> :own, n.currency""")
                .param("own", first.getCurrencyCode())
                .query((row, number) -> new Debtors(row.getString(1), row.getInt(2)))
                .list();
    }
}
