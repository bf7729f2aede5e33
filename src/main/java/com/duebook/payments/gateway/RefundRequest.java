package com.duebook.payments.gateway;

import com.duebook.money.Money;
import java.time.Instant;
import java.util.UUID;

/**
 * @param refund ours, echoed by the provider
 * @param reference of the payment, see {@link GatewayPayment#reference()}
 * @param createdAt when our refund was saved; where a search for it begins
 */
public record RefundRequest(
        UUID refund, String idempotencyKey, String reference, Money amount, Instant createdAt) {}
