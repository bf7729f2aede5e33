package com.duebook.ageing;

import com.duebook.tenancy.TenantJdbc;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.springframework.stereotype.Repository;

/**
 * Today's ageing per customer, a currency after the other and the workspace's own first: bare numbers of two currencies
 * cannot be compared. Who owes most is read from the summary {@code customer_open}, and only for those who are shown
 * their open items are added up by age, in the index {@code due_item_owed}.
 */
@Repository
class Debts {

    private static final String PAGE = """
            select o.customer_id, c.name, o.currency, o.items, o.disputed_minor, %s
            from (
              select n.customer_id, n.currency, n.items, n.open_minor, n.disputed_minor
              from customer_open n
              where n.tenant_id = :tenant and n.currency = :currency and n.open_minor > 0
              order by n.open_minor desc, n.customer_id desc limit :limit offset :offset) o
            join customer c on c.tenant_id = :tenant and c.id = o.customer_id
            join due_item d on d.tenant_id = :tenant and d.settled_on is null and d.customer_id = o.customer_id
              and d.currency = o.currency
            group by o.open_minor, o.customer_id, c.name, o.currency, o.items, o.disputed_minor
            order by o.open_minor desc, o.customer_id desc""";

    private static final String ALL = """
            select g.*, c.name
            from (
              select d.customer_id, d.currency, count(*) as items, sum(d.held_minor) as disputed_minor,
                sum(d.open_minor) as total, %s
              from due_item d where d.tenant_id = :tenant and d.settled_on is null
              group by d.customer_id, d.currency) g
            join customer c on c.tenant_id = :tenant and c.id = g.customer_id
            order by g.currency <> :own, g.currency, g.total desc, g.customer_id desc""";

    private final TenantJdbc jdbc;

    Debts(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    AgeingPage page(LocalDate day, Currency own, int offset, int limit) {
        var rows = new ArrayList<AgeingRow>();
        var before = 0;
        for (var debtors : debtors(own)) {
            var skipped = Math.max(0, offset - before);
            if (skipped < debtors.count() && rows.size() < limit) {
                rows.addAll(page(day, debtors.currency(), skipped, limit - rows.size()));
            }
            before += debtors.count();
        }
        return new AgeingPage(rows, before);
    }

    private List<AgeingRow> page(LocalDate day, String currency, int offset, int limit) {
        return BandColumns.bind(jdbc.sql(PAGE.formatted(BandColumns.amounts("d"))), day)
                .param("currency", currency)
                .param("limit", limit)
                .param("offset", offset)
                .query(Ageing::row)
                .list();
    }

    /** In one pass over the index, since page by page costs three times as much; a row takes some 300 bytes. */
    List<AgeingRow> all(LocalDate day, Currency own) {
        return BandColumns.bind(jdbc.sql(ALL.formatted(BandColumns.amounts("d"))), day)
                .param("own", own.getCurrencyCode())
                .query(Ageing::row)
                .list();
    }

    private record Debtors(String currency, int count) {}

    private List<Debtors> debtors(Currency own) {
        return jdbc.sql("""
                        select n.currency, count(*) from customer_open n where n.tenant_id = :tenant and n.open_minor > 0
                        group by n.currency order by n.currency <> :own, n.currency""")
                .param("own", own.getCurrencyCode())
                .query((row, number) -> new Debtors(row.getString(1), row.getInt(2)))
                .list();
    }
}
