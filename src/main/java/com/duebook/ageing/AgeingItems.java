package com.duebook.ageing;

import com.duebook.money.Money;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.TenantJdbc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The invoices that a figure of a past day adds up to, the oldest due date first. */
@Service
public class AgeingItems {

    private final TenantJdbc jdbc;
    private final PastOpen past;
    private final Access access;

    AgeingItems(TenantJdbc jdbc, PastOpen past, Access access) {
        this.jdbc = jdbc;
        this.past = past;
        this.access = access;
    }

    /** @param sum of what was open of all of them */
    public record Sum(int items, Money open) {}

    @Transactional(readOnly = true)
    public Sum sum(ItemFilter filter) {
        access.require(Right.READ);
        return bind("select count(*), coalesce(sum(t.open_minor), 0) from (%s) t", filter)
                .query((row, number) -> new Sum(row.getInt(1), Money.of(row.getLong(2), filter.currency())))
                .single();
    }

    @Transactional(readOnly = true)
    public List<AgeingItem> page(ItemFilter filter, int offset, int limit) {
        access.require(Right.READ);
        return bind("""
                        select i.id, i.number, i.customer_id, c.name, t.due_on, i.currency, i.total_minor, t.open_minor
                        from (select p.id, p.invoice_id, p.due_on, p.open_minor from (%s) p order by p.due_on, p.id limit :limit offset :offset) t
                        join invoice i on i.tenant_id = :tenant and i.id = t.invoice_id
                        join customer c on c.tenant_id = :tenant and c.id = i.customer_id
                        order by t.due_on, t.id""", filter)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> item(row))
                .list();
    }

    private StatementSpec bind(String sql, ItemFilter filter) {
        return past.bind(jdbc.sql(sql.formatted(filter.rows())), filter.asOf()).params(filter.parameters());
    }

    private static AgeingItem item(ResultSet row) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        return new AgeingItem(Ids.uuid(row.getBytes("id")), row.getString("number"),
                Ids.uuid(row.getBytes("customer_id")), row.getString("name"), row.getObject("due_on", LocalDate.class),
                Money.of(row.getLong("total_minor"), currency), Money.of(row.getLong("open_minor"), currency));
    }
}
