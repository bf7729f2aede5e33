package com.duebook.payments;

import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Money of a customer that arrived. What is neither allocated to invoices nor refunded is the customer's credit.
 */
@Entity
class Payment extends TenantOwned {

    private static final int LONGEST_REFERENCE = 120;

    private UUID customerId;

    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private PaymentMethod method;

    @JdbcTypeCode(SqlTypes.CHAR) private Currency currency;

    private long amountMinor;
    private long unallocatedMinor;
    private long refundedMinor;
    private LocalDate receivedOn;
    private @Nullable String reference;
    private @Nullable String provider;
    private @Nullable String providerRef;

    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(name = "dispute") private Chargeback chargeback = Chargeback.NONE;

    private @Nullable UUID intention;
    private Instant recordedAt;
    private String recordedBy;

    protected Payment() {}

    private Payment(UUID customer, PaymentMethod method, Money amount, LocalDate on, Instant now, String by) {
        if (!amount.isPositive()) {
            throw new Refusal("payments.refusal.amount");
        }
        this.customerId = customer;
        this.method = method;
        this.currency = amount.currency();
        this.amountMinor = amount.minor();
        this.unallocatedMinor = amount.minor();
        this.receivedOn = on;
        this.recordedAt = now;
        this.recordedBy = by;
    }

    static Payment written(PaymentDetails details, LocalDate today, Instant now, String by) {
        if (!details.method().isWritten()) {
            throw new IllegalArgumentException("nobody writes down " + details.method());
        }
        if (details.receivedOn().isAfter(today)) {
            throw new Refusal("payments.refusal.future");
        }
        checkReference(details.reference());
        checkDate(details.receivedOn());
        var payment = new Payment(
                details.customer(), details.method(), details.amount(), details.receivedOn(), now, by);
        payment.intention = details.intention();
        payment.reference = details.reference();
        return payment;
    }

    static void checkReference(@Nullable String reference) {
        if (reference != null && reference.length() > LONGEST_REFERENCE) {
            throw new Refusal("payments.refusal.reference", LONGEST_REFERENCE);
        }
    }

    /** Earlier ones are slips of whoever types a year. */
    static void checkDate(LocalDate date) {
        if (date.isBefore(LocalDate.EPOCH)) {
            throw new Refusal("payments.refusal.date");
        }
    }

    static Payment through(CardMoney money, LocalDate today, Instant now) {
        var payment = new Payment(money.customer(), PaymentMethod.CARD, money.received(), today, now, money.provider());
        payment.provider = money.provider();
        payment.providerRef = money.reference();
        return payment;
    }

    void allocated(Money taken) {
        if (taken.compareTo(unallocated()) > 0) {
            throw new Refusal("payments.refusal.unallocated");
        }
        unallocatedMinor = unallocated().minus(taken).minor();
    }

    void unallocated(Money returned) {
        unallocatedMinor = unallocated().plus(returned).minor();
    }

    /** Only credit can go back: what is allocated has to be taken off its invoice first. */
    void refunded(Money returned) {
        if (!returned.isPositive() || returned.compareTo(unallocated()) > 0) {
            throw new Refusal("payments.refusal.refund");
        }
        unallocatedMinor = unallocated().minus(returned).minor();
        refundedMinor = refunded().plus(returned).minor();
    }

    void chargedBack(Chargeback news) {
        chargeback = news;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    UUID customer() {
        return customerId;
    }

    PaymentMethod method() {
        return method;
    }

    Money amount() {
        return Money.of(amountMinor, currency);
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    Money unallocated() {
        return Money.of(unallocatedMinor, currency);
    }

    /** The payer's or the provider's; may be empty. */
    String reference() {
        return Objects.requireNonNullElse(reference, Objects.requireNonNullElse(providerRef, ""));
    }

    Money refunded() {
        return Money.of(refundedMinor, currency);
    }

    @Nullable
    String providerRef() {
        return providerRef;
    }

    Chargeback chargeback() {
        return chargeback;
    }
}
