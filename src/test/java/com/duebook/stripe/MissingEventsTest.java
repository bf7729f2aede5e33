package com.duebook.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.jobs.WorkQueue;
import com.duebook.money.Money;
import com.duebook.payments.Till;
import com.duebook.payments.gateway.RefundRequest;
import com.duebook.sandbox.stripe.Faults;
import com.duebook.stripe.CardSales.Sale;
import com.duebook.support.HttpTest;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Tenancy;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** M-07: no webhook ever comes, and one look at the provider puts everything right. */
@HttpTest
@Import({CardSales.class, Till.class})
class MissingEventsTest {

    private static final int PAYMENTS = CardSales.size(1_000);
    private static final int REFUNDED = PAYMENTS / 20;
    private static final int DISPUTED = PAYMENTS / 20;

    @Autowired CardSales sales;
    @Autowired StripeGateway gateway;
    @Autowired Faults faults;
    @Autowired WorkQueue queue;
    @Autowired Tenancy tenancy;
    @Autowired TestWorkspaces workspaces;
    @Autowired TestClock clock;
    @LocalServerPort int port;

    UUID acme;
    UUID bolt;

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
    void repairsEverythingInOneRunAndNothingInTheSecond() {
        faults.loseEvents();
        var opened = sales.open(acme, PAYMENTS);
        payAndTakeBackSome(opened);

        clock.advance(Duration.ofMinutes(16));
        queue.drain();

        assertThat(sales.payments(acme)).isEqualTo(PAYMENTS);
        assertThat(sales.received(acme)).isEqualTo(opened.stream().mapToLong(sale -> sale.amount().minor()).sum());
        assertThat(sales.refunded(acme)).isEqualTo(opened.subList(0, REFUNDED).stream()
                .mapToLong(sale -> half(sale).minor()).sum());
        assertThat(sales.receipts(acme)).isEqualTo(PAYMENTS);
        var ledger = sales.ledger(acme);

        clock.advance(Duration.ofMinutes(16));
        queue.drain();

        assertThat(sales.ledger(acme)).isEqualTo(ledger);
    }

    private void payAndTakeBackSome(List<Sale> opened) {
        var payer = new CardPayer(port);
        CardSales.each(opened.size(), index -> {
            var sale = opened.get(index);
            var isDisputed = index >= REFUNDED && index < REFUNDED + DISPUTED;
            payer.pays(sale.session(), isDisputed ? "4000 0000 0000 0259" : "4242 4242 4242 4242");
            return index < REFUNDED && refund(sale);
        });
    }

    /** As somebody does in the provider's own dashboard. */
    private boolean refund(Sale sale) {
        var refund = Ids.next();
        tenancy.callAs(acme, Actor.SYSTEM, () -> gateway.refund(
                new RefundRequest(refund, "r:" + refund, sales.intent(sale), half(sale), clock.instant())));
        return true;
    }

    private static Money half(Sale sale) {
        return Money.of(sale.amount().minor() / 2, sale.amount().currency());
    }
}
