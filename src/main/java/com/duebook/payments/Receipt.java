package com.duebook.payments;

import com.duebook.money.Money;
import com.duebook.receivables.DebtName;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a receipt says of a payment, as things stand.
 *
 * @param enteredAt when the payment was recorded
 * @param reference may be empty
 * @param credit what no invoice has taken and nobody got back
 */
public record Receipt(
        UUID payment, UUID customer, Instant enteredAt, LocalDate receivedOn, PaymentMethod method, String reference, Money amount,
        List<Part> parts,
        Money credit, Money refunded) {

    /** The same for as long as it says the same. */
    String edition() {
        return UUID.nameUUIDFromBytes(toString().getBytes(StandardCharsets.UTF_8)).toString();
    }

    public record Part(DebtName name, Money amount) {}
}
