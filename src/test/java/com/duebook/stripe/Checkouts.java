package com.duebook.stripe;

import com.duebook.checkout.gateway.CheckoutRequest;
import com.duebook.money.Money;
import com.duebook.payments.CardRefund;
import com.duebook.tenancy.Ids;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Requests as a stored attempt would make them. */
final class Checkouts {

    private static final URI BACK = URI.create("https://duebook.example/pay/token/done");

    private Checkouts() {}

    static CheckoutRequest of(Money amount, Instant now) {
        var attempt = Ids.next();
        return new CheckoutRequest(attempt, "attempt:" + attempt, amount, "Invoice INV-2026-00042", "payer@example.com",
                Locale.ENGLISH, BACK, BACK, now, now.plus(Duration.ofHours(23)));
    }

    static CardRefund refund(String reference, Money amount, Instant now) {
        var refund = Ids.next();
        return new CardRefund(refund, "refund:" + refund, reference, amount, now);
    }
}
