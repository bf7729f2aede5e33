package com.duebook.payments;

import com.duebook.money.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A refund as a request keeps it. */
public record RefundWish(long minor, String currency, LocalDate on, @Nullable String reference) {

    public static RefundWish of(RefundDetails details) {
        return new RefundWish(details.amount().minor(), details.amount().currency().getCurrencyCode(),
                details.refundedOn(), details.reference());
    }

    Money amount() {
        return Money.of(minor, Currency.getInstance(currency));
    }

    RefundDetails details(UUID intention, UUID payment) {
        return new RefundDetails(intention, payment, amount(), on, reference);
    }
}
