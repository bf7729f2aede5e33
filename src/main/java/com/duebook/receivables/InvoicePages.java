package com.duebook.receivables;

import com.duebook.customers.CustomerNames;
import com.duebook.ledger.DebtHistory;
import com.duebook.ledger.DebtHistory.Entry;
import com.duebook.money.Money;
import com.duebook.problem.NotFound;
import com.duebook.receivables.InvoiceView.Event;
import com.duebook.receivables.InvoiceView.Reference;
import com.duebook.receivables.credit.BilledLine;
import com.duebook.receivables.credit.BilledLines;
import com.duebook.receivables.numbering.InvoiceKind;
import com.duebook.tenancy.Columns;
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
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads one invoice in four statements, with credit notes five, whatever the number of its lines and entries. */
@Repository
class InvoicePages {

    private final TenantJdbc jdbc;
    private final BilledLines billed;
    private final DebtHistory booked;
    private final InvoiceBriefs briefs;
    private final CustomerNames names;
    private final Today today;

    InvoicePages(
            TenantJdbc jdbc, BilledLines billed, DebtHistory booked, InvoiceBriefs briefs, CustomerNames names, Today today) {
        this.jdbc = jdbc;
        this.billed = billed;
        this.booked = booked;
        this.briefs = briefs;
        this.names = names;
        this.today = today;
    }

    InvoiceView required(UUID id) {
        var lines = billed.of(id);
        var history = history(id);
        return jdbc.sql("""
                        select i.*, o.number as corrected
                        from invoice i
                        left join invoice o on o.tenant_id = :tenant and o.id = i.corrects_id
                        where i.tenant_id = :tenant and i.id = :id""")
                .param("id", id)
                .query((row, number) -> view(row, lines, history))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private List<Event> history(UUID id) {
        var entries = booked.of(id);
        var others = briefs.of(entries.stream().map(Entry::other).filter(Objects::nonNull).toList());
        return entries.stream().map(entry -> event(entry, others)).toList();
    }

    private static Event event(Entry entry, Map<UUID, InvoiceBrief> others) {
        var other = entry.other() == null ? null : others.get(entry.other());
        return new Event(entry.kind(), entry.reversal(), entry.amount(), entry.bookedOn(), entry.recordedAt(), entry.actor(),
                entry.note(), entry.payment(), other == null ? null : new Reference(other.id(), orEmpty(other.number())));
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
        var customer = Columns.id(row, "customer_id");
        return new InvoiceView(
                Columns.id(row, "id"), row.getLong("version"), InvoiceKind.valueOf(row.getString("kind")), status,
                row.getString("number"), customer, names.of(List.of(customer)).name(customer), totals,
                open, credited, writtenOff, row.getInt("terms_days"), row.getObject("issued_on", LocalDate.class), due,
                row.getObject("paid_on", LocalDate.class), instant(row, "sent_at"), row.getBoolean("disputed"),
                orEmpty(row.getString("customer_order")), orEmpty(row.getString("note")),
                reference(row, "corrects_id", "corrected"), lines, history);
    }

    private static @Nullable Reference reference(ResultSet row, String id, String number) throws SQLException {
        var found = Columns.idOrNull(row, id);
        return found == null ? null : new Reference(found, row.getString(number));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var stored = row.getObject(column, LocalDateTime.class);
        return stored == null ? null : stored.toInstant(ZoneOffset.UTC);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
