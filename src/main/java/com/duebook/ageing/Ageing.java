package com.duebook.ageing;

import com.duebook.tenancy.Access;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.tenancy.TenantProfiles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Open items by age, as of any day. Today's come from summaries and the index of what is open, a past day's from the
 * ledger. A day to come has what is open today, by how late it will be then.
 */
@Service
public class Ageing {

    private static final String OPEN_TODAY = """
            select d.currency, d.due_on, d.items, d.open_minor, d.disputed_minor from open_day d
            where d.tenant_id = :tenant and d.items > 0""";

    private final TenantJdbc jdbc;
    private final Debts debts;
    private final Access access;
    private final PastOpen past;
    private final Tenancy tenancy;
    private final TenantProfiles profiles;

    Ageing(TenantJdbc jdbc, Debts debts, Access access, PastOpen past, Tenancy tenancy, TenantProfiles profiles) {
        this.jdbc = jdbc;
        this.debts = debts;
        this.access = access;
        this.past = past;
        this.tenancy = tenancy;
        this.profiles = profiles;
    }

    /** A currency after the other, the workspace's own first; in each, the customers who owe most come first. */
    @Transactional(readOnly = true)
    public AgeingPage customers(AsOf asOf, int offset, int limit) {
        access.require(Right.READ);
        return past.isPast(asOf) ? then(asOf, offset, limit) : debts.page(asOf.day(), own(), offset, limit);
    }

    /** For taking all of them along, in the same order. */
    @Transactional(readOnly = true)
    public List<AgeingRow> all(AsOf asOf) {
        access.require(Right.EXPORT);
        return past.isPast(asOf) ? then(asOf, 0, Integer.MAX_VALUE).rows() : debts.all(asOf.day(), own());
    }

    /** One per currency. */
    @Transactional(readOnly = true)
    public List<AgeingTotal> totals(AsOf asOf) {
        access.require(Right.READ);
        var isPast = past.isPast(asOf);
        return bind("""
                        select t.currency, %s as disputed_minor, %s, %s from (%s) t
                        group by t.currency order by t.currency"""
                        .formatted(isPast ? "0" : "sum(t.disputed_minor)", BandColumns.amounts("t"),
                                BandColumns.items("t"), isPast ? PastOpen.rows(asOf) : OPEN_TODAY), asOf)
                .query((row, number) -> new AgeingTotal(
                        BandColumns.disputed(row), BandColumns.items(row), BandColumns.amounts(row)))
                .list();
    }

    private AgeingPage then(AsOf asOf, int offset, int limit) {
        var all = new int[1];
        var rows = bind("""
                        select g.*, 0 as disputed_minor, c.name
                        from (
                          select t.customer_id, t.currency, sum(t.items) as items, sum(t.open_minor) as total, %s,
                            count(*) over () as all_rows
                          from (%s) t group by t.customer_id, t.currency
                          order by t.currency <> :own, t.currency, total desc, t.customer_id desc
                          limit :limit offset :offset) g
                        join customer c on c.tenant_id = :tenant and c.id = g.customer_id
                        order by g.currency <> :own, g.currency, g.total desc, g.customer_id desc"""
                        .formatted(BandColumns.amounts("t"), PastOpen.rows(asOf)), asOf)
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

    private StatementSpec bind(String sql, AsOf asOf) {
        return past.bind(BandColumns.bind(jdbc.sql(sql), asOf.day()), asOf);
    }

    static AgeingRow row(ResultSet row, int number) throws SQLException {
        return new AgeingRow(Ids.uuid(row.getBytes("customer_id")), row.getString("name"), row.getLong("items"),
                BandColumns.disputed(row), BandColumns.amounts(row));
    }
}
