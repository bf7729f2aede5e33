package com.duebook.payments;

import com.duebook.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a receipt says of a payment, as things stand.
 *
 * @param reference may be empty
 * @param credit what no invoice has taken and nobody got back
 */
public record Receipt(
        UUID payment, UUID customer, LocalDate receivedOn, PaymentMethod method, String reference, Money amount, List<Part> parts,
        Money credit, Money refunded) {

    public record Part(String number, Money amount) {}
}
