package com.duebook.receivables;

import com.duebook.ledger.EntryKind;
import com.duebook.money.Money;
import com.duebook.problem.NotFound;
import com.duebook.receivables.InvoiceView.Event;
import com.duebook.receivables.InvoiceView.Reference;
import com.duebook.receivables.credit.BilledLine;
import com.duebook.receivables.credit.BilledLines;
import com.duebook.receivables.numbering.InvoiceKind;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.time.Today;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads one invoice in three statements, whatever the number of its lines and entries. */
@Repository
class InvoicePages {

    private final TenantJdbc jdbc;
    private final BilledLines billed;
    private final Today today;

    InvoicePages(TenantJdbc jdbc, BilledLines billed, Today today) {
        this.jdbc = jdbc;
        this.billed = billed;
        this.today = today;
    }

    InvoiceView required(UUID id) {
        var lines = billed.of(id);
        var history = history(id);
        return jdbc.sql("""
                        select i.*, c.name as customer_name, o.number as corrected
                        from invoice i
                        join customer c on c.tenant_id = :tenant and c.id = i.customer_id
                        left join invoice o on o.tenant_id = :tenant and o.id = i.corrects_id
                        where i.tenant_id = :tenant and i.id = :id""")
                .param("id", Ids.bytes(id))
                .query((row, number) -> view(row, lines, history))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private List<Event> history(UUID id) {
        return jdbc.sql("""
                        select e.kind, e.reverses_id, e.currency, e.amount_minor, e.booked_on, e.recorded_at, e.actor,
                          e.note, e.payment_id, n.id as other_id, n.number
                        from (
                          select o.*, o.credit_note_id as other from ledger_entry o
                          where o.tenant_id = :tenant and o.invoice_id = :id
                          union all
                          select o.*, o.invoice_id as other from ledger_entry o
                          where o.tenant_id = :tenant and o.credit_note_id = :id) e
                        left join invoice n on n.tenant_id = :tenant and n.id = e.other
                        order by e.id""")
                .param("id", Ids.bytes(id))
                .query((row, number) -> new Event(
                        EntryKind.valueOf(row.getString("kind")), row.getBytes("reverses_id") != null,
                        Money.of(row.getLong("amount_minor"), Currency.getInstance(row.getString("currency"))),
                        row.getObject("booked_on", LocalDate.class),
                        Objects.requireNonNull(instant(row, "recorded_at")), row.getString("actor"),
                        orEmpty(row.getString("note")), id(row, "payment_id"),
                        reference(row, "other_id", "number")))
                .list();
    }

    private InvoiceView view(ResultSet row, List<BilledLine> lines, List<Event> history) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        var totals = InvoiceTotals.billed(lines, currency);
        var open = Money.of(row.getLong("open_minor"), currency);
        var credited = Money.of(row.getLong("credited_minor"), currency);
        var writtenOff = Money.of(row.getLong("written_off_minor"), currency);
        var due = row.getObject("due_on", LocalDate.class);
        var status = InvoiceStatus.of(
                InvoiceState.valueOf(row.getString("state")), totals.total(), open, credited, writtenOff, due, today.date());
        return new InvoiceView(
                Ids.uuid(row.getBytes("id")), row.getLong("version"), InvoiceKind.valueOf(row.getString("kind")), status,
                row.getString("number"), Ids.uuid(row.getBytes("customer_id")), row.getString("customer_name"), totals,
                open, credited, writtenOff, row.getInt("terms_days"), row.getObject("issued_on", LocalDate.class), due,
                row.getObject("paid_on", LocalDate.class), instant(row, "sent_at"), row.getBoolean("disputed"),
                orEmpty(row.getString("customer_order")), orEmpty(row.getString("note")),
                reference(row, "corrects_id", "corrected"), lines, history);
    }

    private static @Nullable Reference reference(ResultSet row, String id, String number) throws SQLException {
        var found = id(row, id);
        return found == null ? null : new Reference(found, row.getString(number));
    }

    private static @Nullable UUID id(ResultSet row, String column) throws SQLException {
        var bytes = row.getBytes(column);
        return bytes == null ? null : Ids.uuid(bytes);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var stored = row.getObject(column, LocalDateTime.class);
        return stored == null ? null : stored.toInstant(ZoneOffset.UTC);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
