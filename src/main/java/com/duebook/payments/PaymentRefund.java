package com.duebook.payments;

import com.duebook.money.Money;
import com.duebook.tenancy.TenantOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Money given back. Of a card payment it is a wish until the provider has granted it. */
@Entity
class PaymentRefund extends TenantOwned {

    enum State { PENDING, DONE, FAILED }

    private UUID paymentId;

    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private State state = State.PENDING;

    @JdbcTypeCode(SqlTypes.CHAR) private Currency currency;

    private long amountMinor;
    private LocalDate refundedOn;
    private @Nullable String reference;
    private @Nullable String providerRef;
    private UUID intention;
    private Instant requestedAt;
    private String requestedBy;

    protected PaymentRefund() {}

    PaymentRefund(RefundDetails details, Instant now, String by) {
        this.paymentId = details.payment();
        this.currency = details.amount().currency();
        this.amountMinor = details.amount().minor();
        this.refundedOn = details.refundedOn();
        this.reference = details.reference();
        this.intention = details.intention();
        this.requestedAt = now;
        this.requestedBy = by;
    }

    void done(@Nullable String itsReference) {
        state = State.DONE;
        providerRef = itsReference;
    }

    void failed() {
        state = State.FAILED;
    }

    boolean isPending() {
        return state == State.PENDING;
    }

    UUID payment() {
        return paymentId;
    }

    Money amount() {
        return Money.of(amountMinor, currency);
    }

    Instant requestedAt() {
        return requestedAt;
    }
}
