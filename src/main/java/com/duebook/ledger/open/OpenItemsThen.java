package com.duebook.ledger.open;

import com.duebook.money.Money;
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

    /** Each with what of it was open in the evening of that day. */
    @Transactional(readOnly = true)
    public List<OwedItem> page(ItemFilter filter, int offset, int limit) {
        return bind("""
                        select t.id, t.kind, t.invoice, t.customer_id, t.position, t.due_on, t.currency, t.amount_minor, t.open_minor
                        from (%s) t order by t.due_on, t.id limit :limit offset :offset""", filter)
                .param("limit", limit)
                .param("offset", offset)
                .query(OwedItems::item)
                .list();
    }

    private StatementSpec bind(String sql, ItemFilter filter) {
        return past.sql(sql.formatted(filter.rows()), filter.asOf()).params(filter.parameters());
    }
}
