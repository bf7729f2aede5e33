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
 * An open item: what of an invoice is due on one day. An ordinary invoice has one, one that is paid by instalments several.
 * Changed with the invoice locked, and by {@link Ledger} alone.
 */
@Entity
class DueItem extends TenantOwned {

    @Column(name = "customer_id", updatable = false) private UUID customer;

    @Column(name = "invoice_id", updatable = false) private UUID invoice;

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

    DueItem(Debt of, int position, Instalment part) {
        if (!part.amount().isPositive()) {
            throw new IllegalArgumentException("an item of " + part.amount());
        }
        this.customer = of.customer();
        this.invoice = of.id();
        this.position = position;
        this.currency = part.amount().currency();
        this.dueOn = part.dueOn();
        this.amountMinor = part.amount().minor();
        this.openMinor = amountMinor;
    }

    UUID invoice() {
        return invoice;
    }

    UUID customer() {
        return customer;
    }

    LocalDate dueOn() {
        return dueOn;
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
        return ItemFigures.of(openMinor, heldMinor);
    }
}
