package com.duebook.soak;

import com.duebook.cluster.FaultTable;
import com.duebook.cluster.Options;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.HdrHistogram.ConcurrentHistogram;

/**
 * L-03: people come, work and go, and abandon tabs, for two hours; what is alive after a full collection near the end is
 * what was alive after the first sixth.
 */
final class Leaks implements Load {

    private static final int AT_ONCE = 4;
    private static final int TABS = 2_000;
    private static final int LOOKS = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @Override
    public List<String> settings() {
        return List.of("--vaadin.heartbeat-interval=5", "--server.servlet.session.timeout=60s");
    }

    private record Sight(long heap, double threads) {}

    @Override
    public void run(Grounds grounds, Options options, FaultTable table) throws Exception {
        var minutes = Integer.parseInt(options.value("minutes", options.full() ? "120" : "12"));
        var customers = OrdinaryDay.customers(grounds, grounds.small());
        var abandoned = new AtomicInteger();
        var errors = new AtomicInteger();
        var end = System.nanoTime() + Duration.ofMinutes(minutes).toNanos();
        var perVisit = Math.max(1, TABS / (minutes * 20));
        Sight early;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var one = 0; one < AT_ONCE; one++) {
                var random = new Random(options.seed() + one);
                threads.submit(() -> {
                    while (System.nanoTime() < end) {
                        try {
                            var client = grounds.client(Grounds.SMALL);
                            var person = new Person(client, customers, 1_000, random, new ConcurrentHistogram(3));
                            for (var click = 0; click < 10; click++) {
                                person.act();
                            }
                            for (var tab = 0; tab < perVisit; tab++) {
                                client.tab().navigate("invoices");
                                abandoned.incrementAndGet();
                            }
                            client.signOut();
                        } catch (RuntimeException e) {
                            System.err.println(e);
                            errors.incrementAndGet();
                        }
                        Thread.sleep(random.nextInt(2_000));
                    }
                    return true;
                });
            }
            Thread.sleep(Duration.ofMinutes(minutes).dividedBy(6));
            early = see(grounds);
            Thread.sleep(Duration.ofMinutes(minutes).multipliedBy(4).dividedBy(6));
            var late = see(grounds);
            var grown = 100.0 * (late.heap() - early.heap()) / early.heap();
            table.add("L-03 leaks", "%d minutes, %,d tabs abandoned".formatted(minutes, abandoned.get()),
                    "heap within 5 %, threads flat", "heap %.1f MB, then %.1f MB (%+.1f %%), threads %.0f, then %.0f"
                            .formatted(early.heap() / 1e6, late.heap() / 1e6, grown, early.threads(), late.threads()),
                    Math.abs(grown) <= 5 && late.threads() <= early.threads() * 1.1);
        }
        var left = awaitNobody(grounds);
        var busy = grounds.metrics().read("hikaricp_connections_active");
        table.add("L-03 after everybody left", errors.get() + " errors", "0 sessions, 0 tabs, 0 connections in use, 0 errors",
                left + ", %.0f connections in use".formatted(busy), left.equals("0 sessions, 0 tabs") && busy == 0 && errors.get() == 0);
    }

    /** The least of several looks: each password that is just being checked holds 64 MiB for a moment. */
    private static Sight see(Grounds grounds) throws Exception {
        var least = Long.MAX_VALUE;
        for (var look = 0; look < LOOKS; look++) {
            least = Math.min(least, grounds.server().liveHeap());
            Thread.sleep(500);
        }
        return new Sight(least, grounds.metrics().read("jvm_threads_live_threads"));
    }

    private static String awaitNobody(Grounds grounds) throws Exception {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var sessions = grounds.metrics().read("duebook_sessions");
            var tabs = grounds.metrics().read("duebook_uis");
            if (sessions + tabs == 0 || System.nanoTime() > end) {
                return "%.0f sessions, %.0f tabs".formatted(sessions, tabs);
            }
            Thread.sleep(1_000);
        }
    }
}
