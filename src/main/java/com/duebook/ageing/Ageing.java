package com.duebook.ageing;

import com.duebook.tenancy.Access;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.tenancy.TenantProfiles;
import com.duebook.time.Today;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Open items by age, as of any day. Today's come from summaries and the index of what is open, a past day's from the
 * ledger as it stood in the evening.
 */
@Service
public class Ageing {

    private static final String OPEN_THEN = """
            select i.customer_id, i.currency, i.due_on, o.open_minor, 1 as items
            from (
              select e.invoice_id, sum(case when e.debit = 'RECEIVABLE' then e.amount_minor else 0 end)
                - sum(case when e.credit = 'RECEIVABLE' then e.amount_minor else 0 end) as open_minor
              from ledger_entry e
              where e.tenant_id = :tenant and e.booked_on <= :day and e.invoice_id is not null
              group by e.invoice_id) o
            join invoice i on i.tenant_id = :tenant and i.id = o.invoice_id
            where o.open_minor > 0""";

    private static final String OPEN_TODAY = """
            select d.currency, d.due_on, d.items, d.open_minor from open_day d
            where d.tenant_id = :tenant and d.items > 0""";

    private final TenantJdbc jdbc;
    private final Debts debts;
    private final Access access;
    private final Today today;
    private final Tenancy tenancy;
    private final TenantProfiles profiles;

    Ageing(TenantJdbc jdbc, Debts debts, Access access, Today today, Tenancy tenancy, TenantProfiles profiles) {
        this.jdbc = jdbc;
        this.debts = debts;
        this.access = access;
        this.today = today;
        this.tenancy = tenancy;
        this.profiles = profiles;
    }

    /** A currency after the other, the workspace's own first; in each, the customers who owe most come first. */
    @Transactional(readOnly = true)
    public AgeingPage customers(LocalDate day, int offset, int limit) {
        access.require(Right.READ);
        return isToday(day) ? debts.page(day, own(), offset, limit) : then(day, offset, limit);
    }

    /** For taking all of them along, in the same order. */
    @Transactional(readOnly = true)
    public List<AgeingRow> all(LocalDate day) {
        access.require(Right.EXPORT);
        return isToday(day) ? debts.all(day, own()) : then(day, 0, Integer.MAX_VALUE).rows();
    }

    /** One per currency. */
    @Transactional(readOnly = true)
    public List<AgeingTotal> totals(LocalDate day) {
        access.require(Right.READ);
        return BandColumns.bind(jdbc.sql("""
                        select t.currency, %s, %s from (%s) t group by t.currency order by t.currency"""
                        .formatted(BandColumns.amounts("t"), BandColumns.items("t"),
                                isToday(day) ? OPEN_TODAY : OPEN_THEN)), day)
                .query((row, number) -> new AgeingTotal(BandColumns.items(row), BandColumns.amounts(row)))
                .list();
    }

    private AgeingPage then(LocalDate day, int offset, int limit) {
        var all = new int[1];
        var rows = BandColumns.bind(jdbc.sql("""
                        select g.*, c.name
                        from (
                          select t.customer_id, t.currency, sum(t.items) as items, sum(t.open_minor) as total, %s,
                            count(*) over () as all_rows
                          from (%s) t group by t.customer_id, t.currency
                          order by t.currency <> :own, t.currency, total desc, t.customer_id desc
                          limit :limit offset :offset) g
                        join customer c on c.tenant_id = :tenant and c.id = g.customer_id
                        order by g.currency <> :own, g.currency, g.total desc, g.customer_id desc"""
                        .formatted(BandColumns.amounts("t"), OPEN_THEN)), day)
                .param("own", own().getCurrencyCode())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> {
                    all[0] = row.getInt("all_rows");
                    return row(row, number);
                })
                .list();
        return new AgeingPage(rows, all[0]);
    }

    private Currency own() {
        return profiles.of(tenancy.tenant()).currency();
    }

    private boolean isToday(LocalDate day) {
        return day.equals(today.date());
    }

    static AgeingRow row(ResultSet row, int number) throws SQLException {
        return new AgeingRow(Ids.uuid(row.getBytes("customer_id")), row.getString("name"), row.getLong("items"),
                BandColumns.amounts(row));
    }
}
