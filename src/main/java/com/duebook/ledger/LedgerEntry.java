package com.duebook.ledger;

import com.duebook.audit.chain.SealedBooking;
import com.duebook.ledger.summary.Account;
import com.duebook.ledger.summary.Booked;
import com.duebook.money.Money;
import com.duebook.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * An amount moved from one account to another, so that all entries sum to zero by construction. Never changed: a
 * correction is an entry that moves it back.
 */
@Entity
@Immutable
class LedgerEntry extends TenantOwned {

    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private EntryKind kind;

    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private Account debit;

    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private Account credit;

    @Column(name = "customer_id") private UUID customer;

    @Column(name = "invoice_id") private @Nullable UUID invoice;

    /** What of the invoice it moves. */
    @Column(name = "item_id") private @Nullable UUID item;

    @Column(name = "payment_id") private @Nullable UUID payment;

    @Column(name = "credit_note_id") private @Nullable UUID creditNote;

    @Column(name = "reverses_id") private @Nullable UUID reverses;

    @JdbcTypeCode(SqlTypes.CHAR) private Currency currency;

    private long amountMinor;
    private LocalDate bookedOn;
    private Instant recordedAt;
    private String actor;
    private @Nullable String note;

    /** With which others it was written, as the journal tells; null where it is older than seals. */
    private @Nullable UUID bookingId;

    @JdbcTypeCode(SqlTypes.BINARY) @Column(length = 32) private byte @Nullable [] seal;

    protected LedgerEntry() {}

    LedgerEntry(EntryKind kind, UUID customer, Money amount, LocalDate on, Stamp stamp) {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("an entry of " + amount);
        }
        this.kind = kind;
        this.debit = kind.debit();
        this.credit = kind.credit();
        this.customer = customer;
        this.currency = amount.currency();
        this.amountMinor = amount.minor();
        this.bookedOn = on;
        this.recordedAt = stamp.at();
        this.actor = stamp.by();
    }

    /** Who wrote it down and when, which may be later than the day it is booked on. */
    record Stamp(Instant at, String by) {}

    LedgerEntry onItem(DueItem its) {
        item = its.id();
        invoice = its.invoice();
        return this;
    }

    LedgerEntry ofPayment(UUID itsPayment) {
        payment = itsPayment;
        return this;
    }

    LedgerEntry ofCreditNote(UUID itsCreditNote) {
        creditNote = itsCreditNote;
        return this;
    }

    LedgerEntry because(String reason) {
        note = reason;
        return this;
    }

    /** The database refuses a second reversal of the same entry. */
    LedgerEntry reversed(LocalDate on, Stamp stamp) {
        var back = again(amount(), stamp);
        back.bookedOn = on;
        back.debit = credit;
        back.credit = debit;
        back.note = null;
        back.reverses = id();
        return back;
    }

    /** The same of another amount and on the same day, for the parts of a reversed entry. */
    LedgerEntry again(Money part, Stamp stamp) {
        var copy = new LedgerEntry(kind, customer, part, bookedOn, stamp);
        copy.invoice = invoice;
        copy.item = item;
        copy.payment = payment;
        copy.creditNote = creditNote;
        copy.note = note;
        return copy;
    }

    SealedBooking words(UUID workspace) {
        return new SealedBooking(workspace, id(), kind.name(), debit.name(), credit.name(), customer, invoice, item, payment,
                creditNote, reverses, currency.getCurrencyCode(), amountMinor, bookedOn, recordedAt);
    }

    void bookedWith(UUID others, byte[] itsSeal) {
        bookingId = others;
        seal = itsSeal;
    }

    EntryKind kind() {
        return kind;
    }

    UUID item() {
        return Objects.requireNonNull(item);
    }

    Optional<UUID> payment() {
        return Optional.ofNullable(payment);
    }

    Money amount() {
        return Money.of(amountMinor, currency);
    }

    LocalDate bookedOn() {
        return bookedOn;
    }

    Booked booked() {
        return Booked.of(debit, credit, amountMinor);
    }
}
