package com.duebook.checkout;

import com.duebook.checkout.gateway.GatewayPayment;
import com.duebook.checkout.gateway.OpenedCheckout;
import com.duebook.money.Money;
import com.duebook.tenancy.TenantOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A payer's click on "Pay": saved before the provider hears of it, so that no answer can get lost for good. */
@Entity
class PaymentAttempt extends TenantOwned {

    /** The least a provider allows, and a little for clocks that differ. */
    private static final Duration LIFE = Duration.ofMinutes(35);

    private @Nullable UUID linkId;
    private UUID customerId;

    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private AttemptState state = AttemptState.NEW;

    @JdbcTypeCode(SqlTypes.CHAR) private Currency currency;

    private long amountMinor;
    private String description;
    private @Nullable String email;
    private String language;
    private String provider;
    private @Nullable String session;
    private @Nullable String page;
    private @Nullable UUID paymentId;
    private Instant createdAt;
    private Instant expiresAt;

    protected PaymentAttempt() {}

    PaymentAttempt(Basket basket, Money amount, String provider, Instant now) {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("nothing to pay: " + amount);
        }
        this.linkId = basket.link();
        this.customerId = basket.customer();
        this.currency = amount.currency();
        this.amountMinor = amount.minor();
        this.description = basket.payer().description();
        this.email = basket.payer().email();
        this.language = basket.payer().locale().toLanguageTag();
        this.provider = provider;
        this.createdAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    void opened(OpenedCheckout checkout) {
        session = checkout.session();
        page = checkout.page().toString();
        if (state == AttemptState.NEW) {
            state = AttemptState.OPEN;
        }
    }

    @Nullable
    UUID link() {
        return linkId;
    }

    /** Nothing was ever opened for it and nothing will be. */
    void givenUp() {
        if (state == AttemptState.NEW) {
            state = AttemptState.FAILED;
        }
    }

    /** @throws IllegalArgumentException when the news are about another checkout */
    void hears(GatewayPayment truth) {
        var isOurs = session == null ? id().equals(truth.attempt()) : session.equals(truth.session());
        if (!isOurs) {
            throw new IllegalArgumentException("checkout " + truth.session() + " is not of attempt " + id());
        }
        session = truth.session();
        state = state.onHearing(truth.state());
    }

    void paidBy(UUID payment) {
        paymentId = payment;
    }

    /** Whether enough of its time is left to send somebody there. */
    boolean canStillBegin(Instant now) {
        return state.ordinal() <= AttemptState.OPEN.ordinal() && expiresAt.isAfter(now.plus(LIFE.dividedBy(3)));
    }

    /** Nobody knows yet whether the provider has heard of it. */
    boolean isUnanswered() {
        return page == null;
    }

    AttemptView view() {
        return new AttemptView(id(), state, amount(), Optional.ofNullable(session));
    }

    AttemptState state() {
        return state;
    }

    UUID customer() {
        return customerId;
    }

    Money amount() {
        return Money.of(amountMinor, currency);
    }

    String description() {
        return description;
    }

    @Nullable
    String email() {
        return email;
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    String provider() {
        return provider;
    }

    @Nullable
    String session() {
        return session;
    }

    URI page() {
        return URI.create(Objects.requireNonNull(page, "not opened yet"));
    }

    Optional<UUID> payment() {
        return Optional.ofNullable(paymentId);
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
