package com.duebook.receivables;

import com.duebook.money.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other modules need of an invoice to name it.
 *
 * @param number null for a draft
 */
public record InvoiceBrief(UUID id, UUID customer, @Nullable String number, InvoiceState state, Money total) {

    /** Whether somebody owes it, or has owed it. */
    public boolean isOwed() {
        return state == InvoiceState.OPEN || state == InvoiceState.PAID;
    }

    public boolean isVoid() {
        return state == InvoiceState.VOID;
    }
}
