package com.duebook.ledger;

import com.duebook.money.Money;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.TenantJdbc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All that was booked of an invoice or a credit note, the oldest entry first. Callers have checked the right to. */
@Service
public class DebtHistory {

    private final TenantJdbc jdbc;

    DebtHistory(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param reversal whether it takes back an earlier one
     * @param note empty for none
     * @param other the credit note that it is of; in a credit note's history the invoice that it corrects
     */
    public record Entry(
            EntryKind kind, boolean reversal, Money amount, LocalDate bookedOn, Instant recordedAt, String actor,
            String note, @Nullable UUID payment, @Nullable UUID other) {}

    @Transactional(readOnly = true)
    public List<Entry> of(UUID invoice) {
        return jdbc.sql("""
                        select e.kind, e.reverses_id, e.currency, e.amount_minor, e.booked_on, e.recorded_at, e.actor,
                          coalesce(e.note, '') as note, e.payment_id, e.other
                        from (
                          select o.*, o.credit_note_id as other from ledger_entry o
                          where o.tenant_id = :tenant and o.invoice_id = :id
                          union all
                          select o.*, o.invoice_id as other from ledger_entry o
                          where o.tenant_id = :tenant and o.credit_note_id = :id) e
                        order by e.id""")
                .param("id", invoice)
                .query((row, number) -> booked(row))
                .list();
    }

    /** When the invoice was issued here, or taken over; empty for a draft. */
    @Transactional(readOnly = true)
    public Optional<Instant> beganAt(UUID invoice) {
        return jdbc.sql("""
                        select e.recorded_at from ledger_entry e
                        where e.tenant_id = :tenant and e.invoice_id = :id order by e.id limit 1""")
                .param("id", invoice)
                .query((row, number) -> recordedAt(row))
                .optional();
    }

    private static Instant recordedAt(ResultSet row) throws SQLException {
        return Objects.requireNonNull(row.getObject("recorded_at", LocalDateTime.class)).toInstant(ZoneOffset.UTC);
    }

    private static Entry booked(ResultSet row) throws SQLException {
        return new Entry(
                EntryKind.valueOf(row.getString("kind")), row.getBytes("reverses_id") != null,
                Money.of(row.getLong("amount_minor"), Currency.getInstance(row.getString("currency"))),
                row.getObject("booked_on", LocalDate.class),
                recordedAt(row),
                row.getString("actor"), row.getString("note"), Columns.idOrNull(row, "payment_id"), Columns.idOrNull(row, "other"));
    }
}
