package com.duebook.ledger.check;

import com.duebook.ledger.summary.InvoiceFigures;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.TenantJdbc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What items and entries add up to, for whoever keeps such amounts beside them. In minor units. */
@Service
public class BookedSums {

    private final TenantJdbc jdbc;

    BookedSums(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** @param dueOn the earliest due date of what is open, else the last of what was */
    public record Items(long open, LocalDate dueOn) {}

    /** @param credited by credit notes of the invoice, and by credit of others that it took */
    public record Settled(long credited, long writtenOff) {}

    /**
     * A due date: what is open by the summary and by its items.
     *
     * @param heldTooMuch by how much the summary holds back more than the items
     * @param chargedTooMuch by how much the summary has more beside invoices than the items
     * @param invoices as the summary counts them
     */
    public record Day(String currency, LocalDate dueOn, long storedItems, long items, long storedOpen, long open,
            long heldTooMuch, long chargedTooMuch, InvoiceFigures invoices) {}

    /** By invoice, in one statement; those without items are left out. */
    @Transactional(readOnly = true)
    public Map<UUID, Items> items(Collection<UUID> invoices) {
        var found = new HashMap<UUID, Items>();
        jdbc.sql("""
                        select d.invoice_id, sum(d.open_minor) open,
                          coalesce(min(case when d.settled_on is null then d.due_on end), max(d.due_on)) due_on
                        from due_item d where d.tenant_id = :tenant and d.invoice_id in (:invoices) group by d.invoice_id""")
                .param("invoices", invoices)
                .query(row -> {
                    found.put(Columns.id(row, "invoice_id"),
                            new Items(row.getLong("open"), row.getObject("due_on", LocalDate.class)));
                });
        return found;
    }

    /** By invoice, in one statement; those without entries are left out. */
    @Transactional(readOnly = true)
    public Map<UUID, Settled> settled(Collection<UUID> invoices) {
        var found = new HashMap<UUID, Settled>();
        jdbc.sql("""
                        select e.invoice_id,
                          sum(case when e.debit = 'WRITE_OFF' then e.amount_minor
                                   when e.credit = 'WRITE_OFF' then -e.amount_minor else 0 end) written_off,
                          sum(case when e.kind = 'CREDITED' or e.kind = 'ALLOCATED' and exists (
                              select 1 from ledger_entry a
                              where a.tenant_id = :tenant and a.payment_id = e.payment_id and a.kind = 'ON_ACCOUNT')
                            then case when e.credit = 'RECEIVABLE' then e.amount_minor else -e.amount_minor end
                            else 0 end) credited
                        from ledger_entry e where e.tenant_id = :tenant and e.invoice_id in (:invoices)
                        group by e.invoice_id""")
                .param("invoices", invoices)
                .query(row -> {
                    found.put(Columns.id(row, "invoice_id"),
                            new Settled(row.getLong("credited"), row.getLong("written_off")));
                });
        return found;
    }

    /** All due dates. Both sides are added up with opposite signs, because neither database joins fully. */
    @Transactional(readOnly = true)
    public List<Day> days() {
        return jdbc.sql("""
                        select b.currency, b.due_on, sum(b.stored_items) stored_items, sum(b.items) items,
                          sum(b.stored_open) stored_open, sum(b.open) open, sum(b.held) held, sum(b.charged) charged, sum(b.invoices) invoices,
                          sum(b.partly) partly, sum(b.disputed) disputed, sum(b.settled) settled, sum(b.credited) credited,
                          sum(b.written_off) written_off, sum(b.voided) voided, sum(b.credits) credits
                        from (
                          select d.currency, d.due_on, d.items stored_items, 0 items, d.open_minor stored_open, 0 open,
                            d.disputed_minor held, d.charged_minor charged, d.invoices, d.partly, d.disputed, d.settled, d.credited, d.written_off,
                            d.voided, d.credits
                          from open_day d where d.tenant_id = :tenant
                          union all
                          select o.currency, o.due_on, 0, sum(o.settled_on is null), 0, sum(o.open_minor),
                            -sum(o.held_minor), -sum(case when o.kind = 'PRINCIPAL' then 0 else o.open_minor end), 0, 0, 0, 0, 0, 0, 0, 0
                          from due_item o where o.tenant_id = :tenant
                          group by o.currency, o.due_on) b
                        group by b.currency, b.due_on""")
                .query((row, number) -> day(row))
                .list();
    }

    private static Day day(ResultSet row) throws SQLException {
        return new Day(row.getString("currency"), row.getObject("due_on", LocalDate.class), row.getLong("stored_items"),
                row.getLong("items"), row.getLong("stored_open"), row.getLong("open"), row.getLong("held"), row.getLong("charged"),
                new InvoiceFigures(row.getLong("invoices"), row.getLong("partly"), row.getLong("disputed"),
                        row.getLong("settled"), row.getLong("credited"), row.getLong("written_off"),
                        row.getLong("voided"), row.getLong("credits")));
    }
}
