package com.duebook.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.checkout.gateway.CheckoutRequest;
import com.duebook.checkout.gateway.GatewayRefund;
import com.duebook.checkout.gateway.GatewayUnclear;
import com.duebook.checkout.gateway.OpenedCheckout;
import com.duebook.money.Money;
import com.duebook.sandbox.stripe.StripeFaults;
import com.duebook.support.IntegrationTest;
import com.duebook.support.Size;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Tenancy;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** M-13: half of all calls are carried out and then not answered. */
@IntegrationTest
class UnclearAnswersTest {

    private static final long SEED = 20261121;
    private static final int CALLS = Size.of(1_000, 200);
    private static final Currency EUR = Currency.getInstance("EUR");

    @Autowired StripeGateway gateway;
    @Autowired StripeFaults faults;
    @Autowired TestWorkspaces workspaces;
    @Autowired TestClock clock;
    @Autowired Tenancy tenancy;
    @Autowired JdbcClient client;
    @LocalServerPort int port;

    UUID acme;
    UUID bolt;
    final AtomicInteger unclear = new AtomicInteger();

    @BeforeEach
    void twoWorkspaces() {
        clock.reset();
        acme = workspaces.open("Acme");
        bolt = workspaces.open("Bolt");
    }

    @AfterEach
    void allIsWell() {
        faults.none();
    }

    @Test
    void opensEachCheckoutOnceHoweverOftenItHasToAsk() {
        var requests = requests(CALLS);

        faults.loseAnswers(50, SEED);
        var opened = requests.parallelStream().map(request -> insist(() -> gateway.open(request))).toList();

        assertThat(unclear).as("seed %s", SEED).hasPositiveValue();
        assertThat(opened).extracting(OpenedCheckout::session).doesNotHaveDuplicates();
        assertThat(stored("SESSION")).isEqualTo(CALLS);
    }

    @Test
    void refundsEachOnceHoweverOftenItHasToAsk() {
        var session = insist(() -> gateway.open(Checkouts.of(Money.of(CALLS, EUR), clock.instant()))).session();
        new CardPayer(port).pays(session);
        var reference = Objects.requireNonNull(insist(() -> gateway.read(session)).reference());
        var requests = Stream.generate(() -> Checkouts.refund(reference, Money.of(1, EUR), clock.instant()))
                .limit(CALLS).toList();

        faults.loseAnswers(50, SEED);
        var refunds = requests.parallelStream().map(request -> insist(() -> gateway.refund(request))).toList();

        assertThat(unclear).as("seed %s", SEED).hasPositiveValue();
        assertThat(refunds).extracting(GatewayRefund::reference).doesNotHaveDuplicates();
        assertThat(stored("REFUND")).isEqualTo(CALLS);
        assertThat(insist(() -> gateway.read(session)).refunded()).isEqualTo(Money.of(CALLS, EUR));
    }

    @Test
    void findsWhatALostAnswerLeftBehindOnceTheKeyIsForgotten() {
        var requests = requests(20);
        faults.loseAnswers(100, SEED);
        requests.forEach(this::openUnheard);
        faults.none();

        clock.advance(Duration.ofHours(25));

        assertThat(requests).allSatisfy(request -> assertThat(in(() -> gateway.find(request))).isPresent());
        assertThat(stored("SESSION")).isEqualTo(requests.size());
    }

    private List<CheckoutRequest> requests(int count) {
        return Stream.generate(() -> Checkouts.of(Money.of(500, EUR), clock.instant())).limit(count).toList();
    }

    private void openUnheard(CheckoutRequest request) {
        try {
            in(() -> gateway.open(request));
        } catch (GatewayUnclear asExpected) {
            unclear.incrementAndGet();
        }
    }

    private <T> T insist(Supplier<T> call) {
        while (true) {
            try {
                return in(call);
            } catch (GatewayUnclear again) {
                unclear.incrementAndGet();
            }
        }
    }

    private long stored(String kind) {
        return client.sql("select count(*) from sandbox_object where account = ? and kind = ?")
                .params(Deliveries.account(acme), kind).query(Long.class).single();
    }

    private <T> T in(Supplier<T> work) {
        return tenancy.callAs(acme, Actor.SYSTEM, work);
    }
}
