package com.duebook.ledger;

import com.duebook.ledger.summary.ItemFigures;
import com.duebook.money.Money;
import com.duebook.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * An open item: what of an invoice is due on one day, or interest, a fee or a deposit. An ordinary invoice has one, one
 * that is paid by instalments several. Changed with the invoice locked, or itself where it is of none, and by
 * {@link Ledger} alone.
 */
@Entity
class DueItem extends TenantOwned {

    @Column(name = "customer_id", updatable = false) private UUID customer;

    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(updatable = false) private DueKind kind;

    /** Of principal only, and always. */
    @Column(name = "invoice_id", updatable = false) private @Nullable UUID invoice;

    /** The invoice that interest or a fee comes of. */
    @Column(name = "cause_id", updatable = false) private @Nullable UUID cause;

    /** From 1, by due date. */
    @Column(updatable = false) private int position;

    @JdbcTypeCode(SqlTypes.CHAR) private Currency currency;

    private LocalDate dueOn;
    private long amountMinor;
    private long openMinor;
    private long heldMinor;

    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private @Nullable HeldFor heldFor;

    private @Nullable LocalDate settledOn;

    protected DueItem() {}

    private DueItem(DueKind kind, UUID customer, int position, LocalDate dueOn, Money amount) {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("an item of " + amount);
        }
        this.kind = kind;
        this.customer = customer;
        this.position = position;
        this.currency = amount.currency();
        this.dueOn = dueOn;
        this.amountMinor = amount.minor();
        this.openMinor = amountMinor;
    }

    static DueItem of(Debt invoice, int position, Instalment part) {
        var item = new DueItem(DueKind.PRINCIPAL, invoice.customer(), position, part.dueOn(), part.amount());
        item.invoice = invoice.id();
        return item;
    }

    static DueItem of(NewCharge charge) {
        var item = new DueItem(charge.kind(), charge.customer(), 1, charge.dueOn(), charge.amount());
        item.cause = charge.cause();
        return item;
    }

    @Nullable
    UUID invoice() {
        return invoice;
    }

    DueKind kind() {
        return kind;
    }

    @Nullable
    UUID cause() {
        return cause;
    }

    UUID customer() {
        return customer;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    Money amount() {
        return Money.of(amountMinor, currency);
    }

    Money open() {
        return Money.of(openMinor, currency);
    }

    boolean isOpen() {
        return openMinor > 0;
    }

    /** @return what it took: never more than is open */
    Money settle(Money upTo, LocalDate on) {
        var taken = upTo.min(open());
        openMinor -= taken.minor();
        if (openMinor == 0 && settledOn == null) {
            settledOn = on;
        }
        hold(heldFor);
        return taken;
    }

    /** @param reason for which others of its invoice are held back; null where they are not */
    void reopen(Money amount, @Nullable HeldFor reason) {
        openMinor += amount.minor();
        settledOn = null;
        hold(reason);
    }

    /** @param reason null to hold nothing back any more */
    void hold(@Nullable HeldFor reason) {
        heldFor = isOpen() ? reason : null;
        heldMinor = heldFor == null ? 0 : openMinor;
    }

    @Nullable
    HeldFor heldFor() {
        return heldFor;
    }

    @Nullable
    LocalDate settledOn() {
        return settledOn;
    }

    ItemFigures figures() {
        return ItemFigures.of(openMinor, heldMinor, kind == DueKind.PRINCIPAL ? 0 : openMinor);
    }
}
