package com.duebook.receivables.takeover;

import com.duebook.money.Money;
import com.duebook.receivables.InvoiceState;
import java.time.LocalDate;
import java.util.UUID;

/** An invoice or credit note that is here already. */
public record KnownInvoice(
        String number, UUID customer, String customerName, InvoiceState state, Money total, Money open,
        LocalDate issuedOn, LocalDate dueOn) {

    KnownInvoice of(String name) {
        return new KnownInvoice(number, customer, name, state, total, open, issuedOn, dueOn);
    }
}
