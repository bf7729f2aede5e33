package com.duebook.payments;

import com.duebook.money.Money;
import java.time.Instant;
import java.util.UUID;

/**
 * A wish to give card money back, as the provider is to be asked.
 *
 * @param refund ours, echoed by the provider
 * @param reference the provider's id of the money movement
 * @param createdAt when our refund was saved; where a search for it begins
 */
public record CardRefund(
        UUID refund, String idempotencyKey, String reference, Money amount, Instant createdAt) {}
