package com.duebook.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.checkout.gateway.GatewayPayment;
import com.duebook.payments.Chargeback;
import com.duebook.checkout.gateway.GatewayPayment.State;
import com.duebook.checkout.gateway.GatewayRefund;
import com.duebook.checkout.gateway.GatewayRefused;
import com.duebook.money.Money;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Tenancy;
import java.time.Duration;
import java.util.Currency;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The production adapter against the loopback Stripe, over HTTP. */
@IntegrationTest
class StripeGatewayTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    @Autowired StripeGateway gateway;
    @Autowired TestWorkspaces workspaces;
    @Autowired TestClock clock;
    @Autowired Tenancy tenancy;
    @LocalServerPort int port;

    UUID acme;
    UUID bolt;
    CardPayer payer;

    @BeforeEach
    void twoWorkspaces() {
        clock.reset();
        acme = workspaces.open("Acme");
        bolt = workspaces.open("Bolt");
        payer = new CardPayer(port);
    }

    @Test
    void opensACheckoutThatWaitsForThePayer() {
        var request = Checkouts.of(Money.of(12_345, EUR), clock.instant());

        var opened = in(acme, () -> gateway.open(request));

        assertThat(opened.page()).hasToString("https://duebook.example/sandbox/pay/" + opened.session());
        assertThat(read(opened.session())).isEqualTo(new GatewayPayment(opened.session(), request.attempt(), State.OPEN,
                Money.zero(EUR), null, Money.zero(EUR), Chargeback.NONE));
    }

    @Test
    void givesTheSameCheckoutForTheSameKey() {
        var request = Checkouts.of(Money.of(500, EUR), clock.instant());

        var first = in(acme, () -> gateway.open(request));
        var second = in(acme, () -> gateway.open(request));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void readsWhatWasPaid() {
        var session = open(Money.of(12_345, EUR));

        payer.pays(session);

        var truth = read(session);
        assertThat(truth.state()).isEqualTo(State.PAID);
        assertThat(truth.received()).isEqualTo(Money.of(12_345, EUR));
        var reference = Objects.requireNonNull(truth.reference());
        assertThat(reference).startsWith("pi_");
        assertThat(in(acme, () -> gateway.readByIntent(reference))).contains(truth);
    }

    @Test
    void staysOpenWhenTheCardIsDeclinedAndIsPaidByTheNextOne() {
        var session = open(Money.of(900, EUR));

        assertThat(payer.pays(session, "4000 0000 0000 0002")).contains("declined");
        assertThat(read(session).state()).isEqualTo(State.OPEN);

        payer.pays(session);
        assertThat(read(session).state()).isEqualTo(State.PAID);
    }

    @Test
    void isPaidOnlyAfterTheSecondStep() {
        var session = open(Money.of(900, EUR));

        assertThat(payer.pays(session, "4000 0025 0000 3155")).contains("Confirm");
        assertThat(read(session).state()).isEqualTo(State.OPEN);

        payer.secondStep(session, true);
        assertThat(read(session).state()).isEqualTo(State.PAID);
    }

    @Test
    void staysOpenWhenTheSecondStepIsRefused() {
        var session = open(Money.of(900, EUR));

        payer.pays(session, "4000 0025 0000 3155");
        payer.secondStep(session, false);

        assertThat(read(session).state()).isEqualTo(State.OPEN);
    }

    @Test
    void expiresAnOpenCheckoutButNotAPaidOne() {
        var open = open(Money.of(900, EUR));
        var paid = open(Money.of(900, EUR));
        payer.pays(paid);

        assertThat(in(acme, () -> gateway.expire(open)).state()).isEqualTo(State.EXPIRED);
        assertThat(in(acme, () -> gateway.expire(open)).state()).isEqualTo(State.EXPIRED);
        assertThat(in(acme, () -> gateway.expire(paid)).state()).isEqualTo(State.PAID);
        assertThat(payer.pays(open)).contains("closed");
    }

    @Test
    void refundsInPartsButNeverMoreThanWasPaid() {
        var session = open(Money.of(1_000, EUR));
        payer.pays(session);
        var reference = Objects.requireNonNull(read(session).reference());

        var part = Checkouts.refund(reference, Money.of(400, EUR), clock.instant());
        var refund = in(acme, () -> gateway.refund(part));
        assertThat(refund.state()).isEqualTo(GatewayRefund.State.DONE);
        assertThat(in(acme, () -> gateway.refund(part))).isEqualTo(refund);
        assertThat(in(acme, () -> gateway.find(part))).contains(refund);
        assertThat(read(session).refunded()).isEqualTo(Money.of(400, EUR));

        var tooMuch = Checkouts.refund(reference, Money.of(601, EUR), clock.instant());
        assertThatExceptionOfType(GatewayRefused.class).isThrownBy(() -> in(acme, () -> gateway.refund(tooMuch)));
        assertThat(in(acme, () -> gateway.find(tooMuch))).isEmpty();
    }

    @Test
    void tellsOfADispute() {
        var session = open(Money.of(1_000, EUR));

        payer.pays(session, "4000 0000 0000 0259");

        assertThat(read(session).chargeback()).isEqualTo(Chargeback.OPEN);
    }

    @Test
    void findsACheckoutWhoseAnswerWasLostEvenWhenItsKeyIsForgotten() {
        var request = Checkouts.of(Money.of(500, EUR), clock.instant());
        assertThat(in(acme, () -> gateway.find(request))).isEmpty();
        var opened = in(acme, () -> gateway.open(request));
        for (var other = 0; other < 120; other++) {
            open(Money.of(700, EUR));
        }

        clock.advance(Duration.ofHours(25));

        assertThat(in(acme, () -> gateway.find(request))).contains(opened);
    }

    @Test
    void speaksWithTheAccountOfItsOwnWorkspaceOnly() {
        var session = open(Money.of(500, EUR));

        assertThatExceptionOfType(GatewayRefused.class).isThrownBy(() -> in(bolt, () -> gateway.read(session)))
                .withMessageContaining("resource_missing");
    }

    @Test
    void refusesWhatStripeRefuses() {
        var tooLittle = Checkouts.of(Money.of(49, EUR), clock.instant());

        assertThatExceptionOfType(GatewayRefused.class).isThrownBy(() -> in(acme, () -> gateway.open(tooLittle)))
                .withMessageContaining("amount_too_small");
    }

    private String open(Money amount) {
        return in(acme, () -> gateway.open(Checkouts.of(amount, clock.instant()))).session();
    }

    private GatewayPayment read(String session) {
        return in(acme, () -> gateway.read(session));
    }

    private <T> T in(UUID workspace, Supplier<T> work) {
        return tenancy.callAs(workspace, Actor.SYSTEM, work);
    }
}
