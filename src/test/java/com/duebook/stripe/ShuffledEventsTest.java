package com.duebook.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;

/** M-01: every payment is told five times, by copies and by different events, shuffled, on eight threads. */
class ShuffledEventsTest extends ManySales {

    private static final long SEED = 20261121;
    private static final int PAYMENTS = CardSales.size(2_000);
    private static final int COPIES = 5;

    @Test
    void booksEachPaymentOnceHoweverOftenAndInWhateverOrderItIsTold() {
        faults.loseEvents();
        var opened = sales.open(acme, PAYMENTS);
        sales.pay(new CardPayer(port), opened);
        var deliveries = shuffled(sales.events(acme));

        var isOver = new AtomicBoolean();
        var worker = Thread.ofVirtual().start(() -> {
            while (!isOver.get()) {
                queue.drain();
            }
        });
        var stripe = new Deliveries(port);
        var answers = CardSales.each(deliveries.size(),
                index -> timed(() -> stripe.post(deliveries.get(index), clock.instant())));
        isOver.set(true);
        join(worker);
        queue.drain();

        assertThat(deliveries).hasSize(PAYMENTS * COPIES);
        assertThat(answers).extracting(Timed::status).containsOnly(200);
        assertThat(sales.payments(acme)).as("seed %s", SEED).isEqualTo(PAYMENTS);
        assertThat(sales.received(acme)).isEqualTo(opened.stream().mapToLong(sale -> sale.amount().minor()).sum());
        assertThat(sales.openInvoices(acme)).isZero();
        assertThat(sales.receipts(acme)).isEqualTo(PAYMENTS);
        assertThat(percentile(answers, 99)).as("99 of 100 acknowledgements").isLessThan(Duration.ofMillis(500));
    }

    private record Timed(int status, long nanos) {}

    private static Timed timed(IntSupplier call) {
        var began = System.nanoTime();
        return new Timed(call.getAsInt(), System.nanoTime() - began);
    }

    private static Duration percentile(List<Timed> answers, int percent) {
        var sorted = answers.stream().map(Timed::nanos).sorted().toList();
        return Duration.ofNanos(sorted.get(sorted.size() * percent / 100));
    }

    /** Each event once, and copies until every payment is told five times. */
    private static List<String> shuffled(List<String> events) {
        var random = new Random(SEED);
        var all = new ArrayList<>(events);
        while (all.size() < events.size() / 2 * COPIES) {
            all.add(events.get(random.nextInt(events.size())));
        }
        Collections.shuffle(all, random);
        return all;
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
