package com.duebook.checkout.gateway;

import com.duebook.money.Money;
import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything in it comes from the stored attempt, so that a repeated request is equal to the first.
 *
 * @param attempt echoed by the provider with everything it says about this checkout
 * @param description one line that the payer reads, such as "Invoice INV-2026-00042"
 * @param createdAt when the attempt was saved; where a search for it begins
 * @param expiresAt between 30 minutes and 24 hours after {@code createdAt}
 */
public record CheckoutRequest(
        UUID attempt,
        String idempotencyKey,
        Money amount,
        String description,
        @Nullable String customerEmail,
        Locale locale,
        URI successUri,
        URI cancelUri,
        Instant createdAt,
        Instant expiresAt) {}
