package com.duebook.checkout.link;

import com.duebook.tenancy.TenantOwned;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens the open invoices of one customer, beginning with the invoice it was made for. */
@Entity
class PaymentLink extends TenantOwned {

    private static final Duration LIFE = Duration.ofDays(180);

    private UUID customerId;
    private UUID invoiceId;
    private Instant createdAt;
    private String createdBy;
    private Instant expiresAt;
    private @Nullable Instant revokedAt;

    protected PaymentLink() {}

    PaymentLink(UUID customer, UUID invoice, Instant now, String by) {
        this.customerId = customer;
        this.invoiceId = invoice;
        this.createdAt = now;
        this.createdBy = by;
        this.expiresAt = now.plus(LIFE);
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    boolean isGood(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    UUID customer() {
        return customerId;
    }

    UUID invoice() {
        return invoiceId;
    }
}
