package com.duebook.receivables;

import com.duebook.money.Money;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.time.Today;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Open items by age, as of any day. Today's come from the index of what is open, company totals from the summary of due
 * dates, and a past day's from the ledger as it stood in the evening.
 */
@Service
public class Ageing {

    private static final String OPEN_TODAY = """
            select i.customer_id, i.currency, i.due_on, i.open_minor from invoice i
            where i.tenant_id = :tenant and i.state = 'OPEN'""";

    private static final String OPEN_THEN = """
            select i.customer_id, i.currency, i.due_on, o.open_minor
            from (
              select e.invoice_id, sum(case when e.debit = 'RECEIVABLE' then e.amount_minor else 0 end)
                - sum(case when e.credit = 'RECEIVABLE' then e.amount_minor else 0 end) as open_minor
              from ledger_entry e
              where e.tenant_id = :tenant and e.booked_on <= :day and e.invoice_id is not null
              group by e.invoice_id) o
            join invoice i on i.tenant_id = :tenant and i.id = o.invoice_id
            where o.open_minor > 0""";

    private final TenantJdbc jdbc;
    private final Access access;
    private final Today today;

    Ageing(TenantJdbc jdbc, Access access, Today today) {
        this.jdbc = jdbc;
        this.access = access;
        this.today = today;
    }

    /** The customers who owe most come first. */
    @Transactional(readOnly = true)
    public AgeingPage customers(LocalDate day, int offset, int limit) {
        access.require(Right.READ);
        var all = new int[1];
        var rows = dated("""
                        select g.*, c.name, count(*) over () as all_rows
                        from (
                          select t.customer_id, t.currency, count(*) as items, sum(t.open_minor) as total, %s
                          from (%s) t group by t.customer_id, t.currency) g
                        join customer c on c.tenant_id = :tenant and c.id = g.customer_id
                        order by g.total desc, g.customer_id, g.currency limit :limit offset :offset"""
                        .formatted(amounts("t.open_minor", "t"), open(day)), day)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> {
                    all[0] = row.getInt("all_rows");
                    return new AgeingRow(Ids.uuid(row.getBytes("customer_id")), row.getString("name"),
                            row.getLong("items"), bands(row));
                })
                .list();
        return new AgeingPage(rows, all[0]);
    }

    /** One per currency. */
    @Transactional(readOnly = true)
    public List<AgeingTotal> totals(LocalDate day) {
        access.require(Right.READ);
        var source = day.equals(today.date())
                ? "select d.currency, d.due_on, d.items, d.open_minor from open_day d where d.tenant_id = :tenant and d.items > 0"
                : "select p.currency, p.due_on, 1 as items, p.open_minor from (" + OPEN_THEN + ") p";
        return dated("select t.currency, %s, %s from (%s) t group by t.currency order by t.currency"
                        .formatted(amounts("t.open_minor", "t"), counts(), source), day)
                .query((row, number) -> new AgeingTotal(items(row), bands(row)))
                .list();
    }

    private String open(LocalDate day) {
        return day.equals(today.date()) ? OPEN_TODAY : OPEN_THEN;
    }

    private StatementSpec dated(String sql, LocalDate day) {
        var statement = jdbc.sql(sql).param("day", day);
        for (var band : AgeBand.values()) {
            var from = band.dueFrom(day);
            var to = band.dueTo(day);
            statement = statement.param("from" + band.ordinal(), from == null ? LocalDate.of(1000, 1, 1) : from)
                    .param("to" + band.ordinal(), to == null ? LocalDate.of(9999, 12, 31) : to);
        }
        return statement;
    }

    private static String amounts(String amount, String alias) {
        return perBand("sum(case when %s then " + amount + " else 0 end) as band%d", alias);
    }

    private static String counts() {
        return perBand("sum(case when %s then t.items else 0 end) as items%d", "t");
    }

    private static String perBand(String column, String alias) {
        return Arrays.stream(AgeBand.values())
                .map(band -> column.formatted(
                        alias + ".due_on between :from" + band.ordinal() + " and :to" + band.ordinal(), band.ordinal()))
                .collect(Collectors.joining(", "));
    }

    private static List<Money> bands(ResultSet row) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        var bands = new Money[AgeBand.values().length];
        for (var band = 0; band < bands.length; band++) {
            bands[band] = Money.of(row.getLong("band" + band), currency);
        }
        return List.of(bands);
    }

    private static List<Long> items(ResultSet row) throws SQLException {
        var items = new Long[AgeBand.values().length];
        for (var band = 0; band < items.length; band++) {
            items[band] = row.getLong("items" + band);
        }
        return List.of(items);
    }
}
