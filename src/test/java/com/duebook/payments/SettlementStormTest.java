package com.duebook.payments;

import static com.duebook.payments.PaymentFixture.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.checkout.AttemptState;
import com.duebook.checkout.Checkouts;
import com.duebook.checkout.Settlement;
import com.duebook.checkout.gateway.GatewayPayment;
import com.duebook.checkout.link.PaymentLinks;
import com.duebook.jobs.WorkQueue;
import com.duebook.portal.PayerDesk;
import com.duebook.support.Size;
import com.duebook.tenancy.TenantJdbc;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Many deliveries, many threads; whatever the order, the books come out the same. */
@WithFakeGateway
class SettlementStormTest extends OnePayer {

    static final long SEED = Long.getLong("seed", 20261121);
    static final int PAYMENTS = Integer.getInteger("payments", 300);

    static final int TWICE_PAID = Size.of(500, 50);

    @Autowired Settlement settlement;
    @Autowired Checkouts checkouts;
    @Autowired PayerDesk desk;
    @Autowired PaymentLinks links;
    @Autowired FakePaymentGateway gateway;
    @Autowired WorkQueue queue;
    @Autowired TenantJdbc jdbc;

    @BeforeEach
    void answersArrive() {
        System.out.println("seed " + SEED);
        gateway.loseAnswers(() -> false);
    }

    @Test
    void takesEachOfManyPaymentsOnceHoweverTheirNewsAreShuffled() {
        var news = new ArrayList<Runnable>();
        for (var i = 1; i <= PAYMENTS; i++) {
            var attempt = fixture.attempt(acme, customer, fixture.invoice(acme, customer, eur(i)));
            var session = fixture.session(acme, attempt);
            var before = gateway.read(session);
            var paid = gateway.pay(session);
            IntStream.range(0, 4).forEach(copy -> news.add(() -> settle(attempt, paid)));
            news.add(() -> settle(attempt, before));
        }
        Collections.shuffle(news, new Random(SEED));

        AtOnce.run(8, news);
        queue.drain();

        assertThat(fixture.payments(acme)).isEqualTo(PAYMENTS);
        assertThat(fixture.openOf(acme, customer)).isEqualTo(eur(0));
        assertThat(fixture.creditByLedger(acme, customer)).isEqualTo(eur(0));
        assertThat(receipts()).isEqualTo(PAYMENTS);
        assertThat(fixture.payments(bolt)).isZero();
    }

    @Test
    void keepsTheExcessOfTwoPaymentsForOneInvoice() {
        for (var round = 0; round < TWICE_PAID; round++) {
            var invoice = fixture.invoice(acme, customer, eur(100_00));
            var first = fixture.attempt(acme, customer, invoice);
            fixture.forgetCheckouts(acme);
            var second = fixture.attempt(acme, customer, invoice);
            var one = gateway.pay(fixture.session(acme, first));
            var two = gateway.pay(fixture.session(acme, second));

            AtOnce.together(List.of(() -> settle(first, one), () -> settle(second, two)));

            assertThat(fixture.open(acme, invoice)).isEqualTo(eur(0));
        }
        assertThat(fixture.credit(acme, customer)).isEqualTo(eur(TWICE_PAID * 100_00L));
        assertThat(fixture.creditByLedger(acme, customer)).isEqualTo(eur(TWICE_PAID * 100_00L));
    }

    @Test
    void letsTheReturningPayerAndTheWebhookMeet() {
        for (var round = 0; round < 50; round++) {
            var invoice = fixture.invoice(acme, customer, eur(10_00));
            var token = workspaces.in(acme, () -> links.issue(invoice)).getPath().substring("/pay/".length());
            desk.pay(token, fixture.items(acme, invoice), null, Locale.ENGLISH);
            var paid = gateway.pay(gateway.newest());
            var attempt = Objects.requireNonNull(paid.attempt());

            AtOnce.together(List.of(
                    () -> tenancy.runAs(acme, () -> checkouts.refresh(attempt)),
                    () -> desk.lastAttempt(token),
                    () -> desk.lastAttempt(token)));

            assertThat(desk.lastAttempt(token).orElseThrow().state()).isEqualTo(AttemptState.PAID);
        }
        queue.drain();
        assertThat(fixture.payments(acme)).isEqualTo(50);
        assertThat(receipts()).isEqualTo(50);
    }

    @Test
    void repairsWhatNoWebhookTold() {
        var attempts = IntStream.range(0, 40)
                .mapToObj(i -> fixture.attempt(acme, customer, fixture.invoice(acme, customer, eur(10_00)))).toList();
        attempts.forEach(attempt -> gateway.pay(fixture.session(acme, attempt)));
        attempts.stream().limit(10).forEach(it -> gateway.refunded(fixture.session(acme, it), eur(4_00)));

        clock.advance(Duration.ofMinutes(16));
        queue.drain();

        assertThat(fixture.payments(acme)).isEqualTo(40);
        assertThat(fixture.openOf(acme, customer)).isEqualTo(eur(10 * 4_00));
        var booked = entries();
        clock.advance(Duration.ofMinutes(16));
        queue.drain();
        assertThat(entries()).isEqualTo(booked);
    }

    private long entries() {
        return workspaces.in(acme, () -> jdbc.sql("select count(*) from ledger_entry l where l.tenant_id = :tenant")
                .query(Long.class).single());
    }

    private long receipts() {
        return workspaces.in(acme, () -> jdbc.sql(
                "select count(*) from mail m where m.tenant_id = :tenant and m.template = 'receipt'")
                .query(Long.class).single());
    }

    private void settle(UUID attempt, GatewayPayment truth) {
        tenancy.runAs(acme, () -> settlement.settle(attempt, truth));
    }
}
