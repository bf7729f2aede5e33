package com.duebook.soak;

import com.duebook.client.SessionOver;
import com.duebook.client.UiClient;
import com.duebook.cluster.FaultTable;
import com.duebook.cluster.Options;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.HdrHistogram.ConcurrentHistogram;

/**
 * L-03: people come, work and abandon tabs, and sign out or just go away, for two hours; what is alive after a full
 * collection at the end is what was alive after the first sixth, each time with nobody there.
 */
final class Leaks implements Load {

    private static final int AT_ONCE = 6;
    private static final int TABS = 10;
    /** More than the three heartbeats after which a tab is given up. */
    private static final Duration LONG_STAY = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final AtomicInteger abandoned = new AtomicInteger();
    private final AtomicInteger errors = new AtomicInteger();
    /** Held by whoever is there, and by a look, which waits until all have gone and keeps them out. */
    private final ReadWriteLock door = new ReentrantReadWriteLock(true);

    @Override
    public List<String> settings() {
        return List.of("--vaadin.heartbeat-interval=5", "--server.servlet.session.timeout=60s");
    }

    /** What is held softly, such as what reflection found, does not count as alive. */
    @Override
    public String forJava() {
        return "-XX:SoftRefLRUPolicyMSPerMB=0";
    }

    private record Sight(String left, long heap, double threads) {

        boolean isOfNobody() {
            return left.equals("0 sessions, 0 tabs");
        }
    }

    @Override
    public void run(SoakServer grounds, Options options, FaultTable table) throws Exception {
        var minutes = Integer.parseInt(options.value("minutes", options.full() ? "120" : "12"));
        var customers = OrdinaryDay.customers(grounds, grounds.small());
        var end = System.nanoTime() + Duration.ofMinutes(minutes).toNanos();
        Sight early;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var one = 0; one < AT_ONCE; one++) {
                var random = new Random(options.seed() + one);
                threads.submit(() -> {
                    while (System.nanoTime() < end) {
                        visit(grounds, customers, random);
                        Thread.sleep(random.nextInt(2_000));
                    }
                    return true;
                });
            }
            Thread.sleep(Duration.ofMinutes(minutes).dividedBy(6));
            early = see(grounds);
        }
        var late = see(grounds);
        var grown = 100.0 * (late.heap() - early.heap()) / early.heap();
        table.add("L-03 leaks", "%d minutes, %,d tabs abandoned".formatted(minutes, abandoned.get()),
                "heap within 5 %, threads flat", "heap %.1f MB, then %.1f MB (%+.1f %%), threads %.0f, then %.0f"
                        .formatted(early.heap() / 1e6, late.heap() / 1e6, grown, early.threads(), late.threads()),
                early.isOfNobody() && Math.abs(grown) <= 5 && late.threads() <= early.threads() * 1.1);
        var busy = grounds.metrics().read("hikaricp_connections_active");
        table.add("L-03 after everybody left", errors.get() + " errors", "0 sessions, 0 tabs, 0 connections in use, 0 errors",
                "%s, %.0f connections in use".formatted(late.left(), busy),
                late.isOfNobody() && busy == 0 && errors.get() == 0);
    }

    private void visit(SoakServer grounds, List<UUID> customers, Random random) throws InterruptedException {
        door.readLock().lock();
        try {
            var client = grounds.client(SoakServer.SMALL);
            var person = new Person(client, customers, 1_000, random, new ConcurrentHistogram(3));
            for (var click = 0; click < TABS; click++) {
                act(client, person);
                client.tab().navigate("invoices");
                abandoned.incrementAndGet();
            }
            leave(client, person, client.tab(), random);
        } catch (RuntimeException e) {
            System.err.println(e);
            errors.incrementAndGet();
        } finally {
            door.readLock().unlock();
        }
    }

    /** One signs out at once, one after their tabs have been given up, one never. */
    private void leave(UiClient client, Person person, UiClient forgotten, Random random) throws InterruptedException {
        var way = random.nextInt(3);
        if (way == 0) {
            return;
        }
        if (way == 1) {
            for (var stayed = Duration.ZERO; stayed.compareTo(LONG_STAY) < 0; stayed = stayed.plusSeconds(4)) {
                Thread.sleep(4_000);
                act(client, person);
            }
            checkGivenUp(forgotten);
        }
        client.signOut();
    }

    private void checkGivenUp(UiClient forgotten) {
        try {
            forgotten.navigate("invoices");
        } catch (SessionOver givenUp) {
            return;
        }
        System.err.println("a tab without heartbeats is still there");
        errors.incrementAndGet();
    }

    private static void act(UiClient client, Person person) {
        client.heartbeat();
        person.act();
    }

    private Sight see(SoakServer grounds) throws Exception {
        door.writeLock().lock();
        try {
            return new Sight(awaitNobody(grounds), grounds.server().liveHeap(), grounds.metrics().read("jvm_threads_live_threads"));
        } finally {
            door.writeLock().unlock();
        }
    }

    private static String awaitNobody(SoakServer grounds) throws Exception {
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
