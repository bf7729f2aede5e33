package com.duebook.ledger.open;

import com.duebook.money.Money;
import com.duebook.tenancy.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The due items that a figure of a past day adds up to, the oldest due date first. */
@Service
public class OpenItemsThen {

    private final PastOpen past;

    OpenItemsThen(PastOpen past) {
        this.past = past;
    }

    /** @param open of all of them */
    public record Sum(int items, Money open) {}

    @Transactional(readOnly = true)
    public Sum sum(ItemFilter filter) {
        return bind("select count(*), coalesce(sum(t.open_minor), 0) from (%s) t", filter)
                .query((row, number) -> new Sum(row.getInt(1), Money.of(row.getLong(2), filter.currency())))
                .single();
    }

    @Transactional(readOnly = true)
    public List<OpenItemThen> page(ItemFilter filter, int offset, int limit) {
        return bind("""
                        select t.invoice_id, t.customer_id, t.due_on, t.open_minor
                        from (%s) t order by t.due_on, t.id limit :limit offset :offset""", filter)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> item(row, filter))
                .list();
    }

    private StatementSpec bind(String sql, ItemFilter filter) {
        return past.sql(sql.formatted(filter.rows()), filter.asOf()).params(filter.parameters());
    }

    private static OpenItemThen item(ResultSet row, ItemFilter filter) throws SQLException {
        return new OpenItemThen(Columns.id(row, "invoice_id"), Columns.id(row, "customer_id"),
                row.getObject("due_on", LocalDate.class), Money.of(row.getLong("open_minor"), filter.currency()));
    }
}
