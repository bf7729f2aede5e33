package com.duebook.soak;

import com.duebook.client.UiClient;
import com.duebook.cluster.FaultTable;
import com.duebook.cluster.Options;
import com.duebook.tenancy.Ids;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.HdrHistogram.ConcurrentHistogram;

/** L-02: 300 people with 5 to 10 seconds between their clicks, on the machine that also plays the people. */
final class OrdinaryDay implements Load {

    private static final int PEOPLE = 300;
    private static final int WARM_MINUTES = 1;

    @Override
    public void run(SoakServer grounds, Options options, FaultTable table) throws Exception {
        var minutes = Integer.parseInt(options.value("minutes", options.full() ? "15" : "4"));
        var customers = customers(grounds, grounds.big());
        var clients = new ArrayList<UiClient>();
        for (var person = 0; person < PEOPLE; person++) {
            clients.add(grounds.client(SoakServer.BIG));
        }
        var times = new ConcurrentHistogram(3);
        var errors = new AtomicInteger();
        var end = System.nanoTime() + Duration.ofMinutes(WARM_MINUTES + minutes).toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var person = 0; person < PEOPLE; person++) {
                var random = new Random(options.seed() + person);
                var somebody = new Person(clients.get(person), customers, 100_000, random, times);
                threads.submit(() -> {
                    Thread.sleep(random.nextInt(10_000));
                    while (System.nanoTime() < end) {
                        try {
                            somebody.act();
                        } catch (RuntimeException e) {
                            System.err.println(e);
                            errors.incrementAndGet();
                        }
                        Thread.sleep(5_000 + random.nextInt(5_000));
                    }
                    return true;
                });
            }
            Thread.sleep(Duration.ofMinutes(WARM_MINUTES));
            times.reset();
        }
        var p95 = times.getValueAtPercentile(95) / 1_000.0;
        var p99 = times.getValueAtPercentile(99) / 1_000.0;
        table.add("L-02 ordinary load", "%d people, %d minutes, %,d clicks".formatted(PEOPLE, minutes, times.getTotalCount()),
                "0 errors, p95 < 300 ms, p99 < 1 s", "%d errors, median %.0f ms, p95 %.0f ms, p99 %.0f ms".formatted(
                        errors.get(), times.getValueAtPercentile(50) / 1_000.0, p95, p99),
                errors.get() == 0 && p95 < 300 && p99 < 1_000);
    }

    static List<UUID> customers(SoakServer grounds, UUID workspace) throws Exception {
        var found = new ArrayList<UUID>();
        for (var number = 1; number <= 100; number++) {
            found.add(grounds.sql().id("select id from customer where tenant_id = ? and reference = ?",
                    Ids.bytes(workspace), "C" + number));
        }
        return found;
    }
}
