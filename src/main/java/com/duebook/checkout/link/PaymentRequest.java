package com.duebook.checkout.link;

import com.duebook.money.Money;
import com.duebook.tenancy.TenantOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Asks one customer for money, until its last day and by one link, which has the id of the request. */
@Entity
class PaymentRequest extends TenantOwned {

    private static final Duration LIFE = Duration.ofDays(180);

    private UUID customerId;

    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private PaymentPurpose purpose;

    @JdbcTypeCode(SqlTypes.CHAR) private Currency currency;

    /** What was open of its items when it was made. */
    private long amountMinor;

    private Instant createdAt;
    private String createdBy;
    private Instant expiresAt;
    private @Nullable Instant revokedAt;

    protected PaymentRequest() {}

    PaymentRequest(UUID customer, PaymentPurpose purpose, Money amount, Instant now, String by) {
        this.customerId = customer;
        this.purpose = purpose;
        this.currency = amount.currency();
        this.amountMinor = amount.minor();
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

    PaymentPurpose purpose() {
        return purpose;
    }

    UUID customer() {
        return customerId;
    }
}
