package com.duebook.payments;

import com.duebook.money.Money;
import com.duebook.receivables.DebtName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Everything about one payment. */
public record PaymentView(PaymentRow payment, List<Allocated> allocations, List<Refunded> refunds) {

    /** What an invoice or a charge has of it today. */
    public record Allocated(UUID debt, DebtName name, Money amount) {}

    /** @param state PENDING, DONE or FAILED */
    public record Refunded(Money amount, String state, LocalDate on, String reference, Instant requestedAt, String by) {}

    public boolean isRefundable() {
        return payment.unallocated().isPositive();
    }
}
