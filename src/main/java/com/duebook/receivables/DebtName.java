package com.duebook.receivables;

import com.duebook.ledger.DueKind;

/**
 * What an invoice or a charge is called, in words of which {@link #key} tells and which want {@link #number}.
 *
 * @param number of the invoice that it is, or comes of; empty for none
 */
public record DebtName(DueKind kind, String number) {

    public boolean isInvoice() {
        return kind == DueKind.PRINCIPAL;
    }

    public String key() {
        return "receivables.item." + kind + (number.isEmpty() ? ".alone" : "");
    }
}
