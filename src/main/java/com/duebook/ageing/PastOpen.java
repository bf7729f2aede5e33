package com.duebook.ageing;

import com.duebook.time.Today;
import java.sql.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** What was open in the evening of a past day, from the ledger: by value date, and by when it was written down. */
@Component
class PastOpen {

    private static final String OPEN_THEN = """
            select d.id, d.invoice_id, d.customer_id, d.currency, d.due_on, o.open_minor, 1 as items
            from (
              select e.item_id, sum(case when e.debit = 'RECEIVABLE' then e.amount_minor else 0 end)
                - sum(case when e.credit = 'RECEIVABLE' then e.amount_minor else 0 end) as open_minor
              from ledger_entry e
              where e.tenant_id = :tenant and e.booked_on <= :day and e.item_id is not null %s
              group by e.item_id) o
            join due_item d on d.tenant_id = :tenant and d.id = o.item_id
            where o.open_minor > 0""";

    private final Today today;

    PastOpen(Today today) {
        this.today = today;
    }

    boolean isPast(AsOf asOf) {
        return asOf.day().isBefore(today.date());
    }

    /** Rows of due items with what was open of them; binds {@code :day}, and {@code :known} where only that was known. */
    static String rows(AsOf asOf) {
        return rows(asOf, "");
    }

    /** @param more a condition on the ledger's entries {@code e}, beginning with {@code and} */
    static String rows(AsOf asOf, String more) {
        return OPEN_THEN.formatted((asOf.asKnownThen() ? "and e.recorded_at < :known " : "") + more);
    }

    StatementSpec bind(StatementSpec statement, AsOf asOf) {
        return statement.param("known", Timestamp.from(today.endOf(asOf.day())));
    }
}
