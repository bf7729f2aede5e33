package com.duebook.receivables;

import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import com.duebook.receivables.numbering.InvoiceKind;
import com.duebook.receivables.summary.DayFigures;
import com.duebook.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An invoice, or the credit note that corrects one. Only {@link Ledger} changes what is open of it. */
@Entity
class Invoice extends TenantOwned {

    @Column(name = "customer_id")
    private UUID customer;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private InvoiceKind kind;

    @Column(name = "corrects_id")
    private @Nullable UUID corrects;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private InvoiceState state;

    private @Nullable String number;
    private @Nullable String customerOrder;

    @JdbcTypeCode(SqlTypes.CHAR)
    private Currency currency;

    private long netMinor;
    private long taxMinor;
    private long totalMinor;
    private long openMinor;
    private int termsDays;
    private @Nullable LocalDate issuedOn;
    private @Nullable LocalDate dueOn;
    private @Nullable LocalDate paidOn;
    private boolean disputed;

    @Column(length = 65_535)
    private @Nullable String note;

    @Column(updatable = false)
    private Instant createdAt;

    private @Nullable Instant sentAt;

    protected Invoice() {}

    static Invoice draft(InvoiceDetails details, Instant now) {
        var invoice = new Invoice();
        invoice.kind = InvoiceKind.INVOICE;
        invoice.state = InvoiceState.DRAFT;
        invoice.createdAt = now;
        invoice.say(details);
        return invoice;
    }

    /** Becomes final by {@link #credit(String, LocalDate)}. */
    static Invoice creditNote(Invoice corrected, InvoiceTotals totals, String reason, Instant now) {
        var note = new Invoice();
        note.kind = InvoiceKind.CREDIT_NOTE;
        note.state = InvoiceState.DRAFT;
        note.corrects = corrected.id();
        note.customer = corrected.customer;
        note.currency = corrected.currency;
        note.createdAt = now;
        note.note = reason;
        note.sum(totals);
        return note;
    }

    void revise(InvoiceDetails details) {
        require(InvoiceState.DRAFT);
        say(details);
    }

    void checkIssuable() {
        require(InvoiceState.DRAFT);
        if (totalMinor <= 0) {
            throw new Refusal("receivables.issue.nothing");
        }
    }

    void issue(String itsNumber, LocalDate today) {
        checkIssuable();
        number = itsNumber;
        issuedOn = today;
        dueOn = today.plusDays(termsDays);
        state = InvoiceState.OPEN;
        openMinor = totalMinor;
    }

    void credit(String itsNumber, LocalDate today) {
        require(InvoiceState.DRAFT);
        number = itsNumber;
        issuedOn = today;
        dueOn = today;
        state = InvoiceState.CREDIT;
    }

    void checkCreditable() {
        if (kind != InvoiceKind.INVOICE || (state != InvoiceState.OPEN && state != InvoiceState.PAID)) {
            throw new Refusal("receivables.state." + state);
        }
    }

    void cancel() {
        require(InvoiceState.OPEN);
        if (openMinor != totalMinor) {
            throw new Refusal("receivables.void.settledInPart");
        }
        openMinor = 0;
        disputed = false;
        state = InvoiceState.VOID;
    }

    /** @return what it took: never more than is open, and nothing once it is closed */
    Money settle(Money upTo, LocalDate on) {
        var taken = upTo.min(open());
        if (state != InvoiceState.OPEN || !taken.isPositive()) {
            return Money.zero(currency);
        }
        openMinor -= taken.minor();
        if (openMinor == 0) {
            state = InvoiceState.PAID;
            paidOn = on;
            disputed = false;
        }
        return taken;
    }

    void reopen(Money amount) {
        if (state != InvoiceState.OPEN && state != InvoiceState.PAID) {
            throw new Refusal("receivables.state." + state);
        }
        openMinor = open().plus(amount).minor();
        paidOn = null;
        state = InvoiceState.OPEN;
    }

    void dispute(boolean isDisputed) {
        require(InvoiceState.OPEN);
        disputed = isDisputed;
    }

    void markSent(Instant at) {
        sentAt = at;
    }

    InvoiceState state() {
        return state;
    }

    InvoiceKind kind() {
        return kind;
    }

    UUID customer() {
        return customer;
    }

    Currency currency() {
        return currency;
    }

    Money total() {
        return Money.of(totalMinor, currency);
    }

    Money open() {
        return Money.of(openMinor, currency);
    }

    LocalDate dueOn() {
        return Objects.requireNonNull(dueOn);
    }

    /** What it counts for in the summary of its due date. */
    DayFigures figures() {
        return switch (state) {
            case DRAFT -> DayFigures.NONE;
            case OPEN -> new DayFigures(1, openMinor < totalMinor ? 1 : 0, disputed ? 1 : 0, openMinor, 0, 0, 0);
            case PAID -> new DayFigures(0, 0, 0, 0, 1, 0, 0);
            case VOID -> new DayFigures(0, 0, 0, 0, 0, 1, 0);
            case CREDIT -> new DayFigures(0, 0, 0, 0, 0, 0, 1);
        };
    }

    private void say(InvoiceDetails details) {
        customer = details.customer();
        currency = details.currency();
        termsDays = details.termsDays();
        customerOrder = details.customerOrder();
        note = details.note();
        sum(details.totals());
    }

    private void sum(InvoiceTotals totals) {
        netMinor = totals.net().minor();
        taxMinor = totals.tax().minor();
        totalMinor = totals.total().minor();
    }

    private void require(InvoiceState wanted) {
        if (state != wanted) {
            throw new Refusal("receivables.state." + state);
        }
    }
}
