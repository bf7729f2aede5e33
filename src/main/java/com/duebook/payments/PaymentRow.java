package com.duebook.payments;

import com.duebook.customers.CustomerNames;
import com.duebook.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param reference the provider's own for card payments; may be empty */
public record PaymentRow(
        UUID id, UUID customer, String customerName, @Nullable String customerReference, PaymentMethod method,
        Money amount, Money unallocated, Money refunded, LocalDate receivedOn, String reference, Chargeback chargeback, Instant recordedAt,
        String recordedBy) {

    PaymentRow called(CustomerNames.Named it) {
        return new PaymentRow(id, customer, it.name(), it.reference(), method, amount, unallocated, refunded, receivedOn,
                reference, chargeback, recordedAt, recordedBy);
    }
}
