package com.duebook.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.checkout.Checkouts;
import com.duebook.stripe.CardSales.Sale;
import com.duebook.tenancy.Actor;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** M-03: the browser comes back, is reloaded, and the webhook calls, all at the same moment. */
class ReturnAgainstWebhookTest extends ManySales {

    private static final int ROUNDS = CardSales.size(1_000);

    @Autowired Checkouts checkouts;

    @Test
    void booksOnePaymentWhoeverIsFirst() throws Exception {
        faults.loseEvents();
        var opened = sales.open(acme, ROUNDS);
        sales.pay(new CardPayer(port), opened);
        var stripe = new Deliveries(port);

        try (var threads = Executors.newFixedThreadPool(3)) {
            for (var sale : opened) {
                assertThat(together(threads::submit, List.of(() -> comesBack(sale), () -> comesBack(sale),
                        () -> isTold(stripe, sale)))).containsOnly(true);
            }
        }

        assertThat(sales.payments(acme)).isEqualTo(ROUNDS);
        assertThat(sales.receipts(acme)).isEqualTo(ROUNDS);
        assertThat(sales.openInvoices(acme)).isZero();
    }

    private boolean comesBack(Sale sale) {
        return !tenancy.callAs(acme, Actor.SYSTEM, () -> checkouts.refresh(sale.attempt())).state().isLive();
    }

    private boolean isTold(Deliveries stripe, Sale sale) {
        var event = Deliveries.event("evt_" + sale.session().substring(8, 40), "checkout.session.completed", acme,
                Deliveries.session(sale.session()));
        var isTaken = stripe.post(event, clock.instant()) == 200;
        queue.drain();
        return isTaken;
    }

    private interface Start {
        Future<Boolean> of(Callable<Boolean> work);
    }

    private static List<Boolean> together(Start start, List<Callable<Boolean>> all) throws Exception {
        var barrier = new CyclicBarrier(all.size());
        var running = all.stream()
                .map(work -> start.of(() -> {
                    barrier.await();
                    return work.call();
                }))
                .toList();
        var results = Stream.<Boolean>builder();
        for (var each : running) {
            results.add(each.get());
        }
        return results.build().toList();
    }
}
