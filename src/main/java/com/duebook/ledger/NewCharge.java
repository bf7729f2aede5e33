package com.duebook.ledger;

import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a customer is to owe beside invoices.
 *
 * @param cause the invoice that it comes of; null for none
 */
public record NewCharge(DueKind kind, UUID customer, @Nullable UUID cause, Money amount, LocalDate dueOn) {

    void check(LocalDate on) {
        kind.charged();
        if (!amount.isPositive()) {
            throw new Refusal("receivables.charge.amount");
        }
        if (dueOn.isBefore(on)) {
            throw new Refusal("receivables.charge.dueBefore");
        }
        if (kind == DueKind.DEPOSIT && cause != null) {
            throw new Refusal("receivables.charge.depositOfInvoice");
        }
    }
}
