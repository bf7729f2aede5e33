package com.duebook.receivables.summary;

import com.duebook.ledger.summary.InvoiceFigures;
import com.duebook.receivables.list.InvoiceSet;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.TenantJdbc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What invoices keep of the ledger's sums. In minor units. */
@Repository
class StoredSums {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final TenantJdbc jdbc;

    StoredSums(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** @param dueOn null for a draft */
    record Invoice(UUID id, long open, @Nullable LocalDate dueOn, long credited, long writtenOff) {}

    /** How many invoices of a due date are in which state. */
    record Day(String currency, LocalDate dueOn, InvoiceFigures invoices) {}

    /**
     * By id.
     *
     * @param last null for the start
     */
    List<Invoice> after(@Nullable UUID last, int limit) {
        return jdbc.sql("""
                        select i.id, i.open_minor, i.due_on, i.credited_minor, i.written_off_minor
                        from invoice i where i.tenant_id = :tenant and i.id > :last order by i.id limit :limit""")
                .param("last", last == null ? BEFORE_ALL : last)
                .param("limit", limit)
                .query((row, number) -> new Invoice(Columns.id(row, "id"), row.getLong("open_minor"),
                        row.getObject("due_on", LocalDate.class), row.getLong("credited_minor"),
                        row.getLong("written_off_minor")))
                .list();
    }

    List<Day> days() {
        return jdbc.sql("""
                        select i.currency, i.due_on, sum(i.state = 'OPEN') invoices, sum(%s) partly,
                          sum(i.state = 'OPEN' and i.disputed) disputed, sum(i.state = 'PAID') settled,
                          sum(%s) credited, sum(%s) written_off,
                          sum(i.state = 'VOID') voided, sum(i.state = 'CREDIT') credits
                        from invoice i where i.tenant_id = :tenant and i.due_on is not null
                        group by i.currency, i.due_on""".formatted(InvoiceSet.PARTLY.condition(),
                InvoiceSet.CREDITED.condition(), InvoiceSet.WRITTEN_OFF.condition()))
                .query((row, number) -> day(row))
                .list();
    }

    private static Day day(ResultSet row) throws SQLException {
        return new Day(row.getString("currency"), row.getObject("due_on", LocalDate.class),
                new InvoiceFigures(row.getLong("invoices"), row.getLong("partly"), row.getLong("disputed"),
                        row.getLong("settled"), row.getLong("credited"), row.getLong("written_off"),
                        row.getLong("voided"), row.getLong("credits")));
    }
}
