package com.duebook.faults;

import com.duebook.cluster.Cluster;
import com.duebook.cluster.FaultTable;
import com.duebook.cluster.Stage;
import com.duebook.cluster.Wait;
import com.duebook.cluster.load.Books;
import com.duebook.cluster.load.Courier;
import com.duebook.cluster.load.Promises;
import com.duebook.cluster.load.Sales;
import com.duebook.cluster.load.Sales.Sale;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/**
 * M-06: every process is killed while Stripe's deliveries come in. What was acknowledged takes effect within a minute of
 * the restart; what was not, Stripe brings again; and all of it once.
 */
final class KilledAfterAcknowledgement implements Fault {

    private static final List<String> NODES = List.of("web-1", "web-2", "jobs-1");
    private static final Duration MINUTE = Duration.ofSeconds(60);
    private static final int AT_ONCE = 50;

    @Override
    public String name() {
        return "M-06";
    }

    @Override
    public void run(Stage stage, FaultTable table) throws Exception {
        var rounds = stage.size(20, 2);
        var deliveries = stage.size(500, 200);
        var cluster = stage.cluster();
        var company = stage.company(20);
        var courier = cluster.courier(company);
        var promises = new Promises();
        var late = 0;
        var acknowledged = 0;
        var interrupted = 0;
        var sales = Sales.open(cluster.store(), company, rounds * deliveries);
        for (var round = 0; round < rounds; round++) {
            var batch = sales.subList(round * deliveries, (round + 1) * deliveries);
            var refused = new ConcurrentLinkedQueue<Sale>();
            var storm = Thread.ofVirtual().start(() -> storm(courier, batch, promises, refused));
            // Somewhere among them.
            while (promises.count() < acknowledged + deliveries / 4 + stage.random().nextInt(deliveries / 4)) {
                Thread.sleep(5);
            }
            for (var name : NODES) {
                cluster.node(name).kill();
            }
            storm.join();
            acknowledged = promises.count();
            var begun = System.nanoTime();
            cluster.mend(NODES);
            late += await(cluster, company.workspace(), acknowledged) ? 0 : 1;
            System.out.printf("round %d: %d acknowledged, %d refused, settled %.1f s after the restart began%n", round + 1,
                    acknowledged, refused.size(), (System.nanoTime() - begun) / 1e9);
            interrupted += refused.isEmpty() ? 0 : 1;
            storm(courier, List.copyOf(refused), promises, new ConcurrentLinkedQueue<>());
            acknowledged = promises.count();
        }
        var books = new Books(cluster.store());
        await(cluster, company.workspace(), sales.size());
        var verdict = promises.compare(books.paid(company.workspace()));
        table.add("kill -9 of all processes among " + deliveries + " deliveries", String.valueOf(rounds),
                "each acknowledged one has its effect once, within 60 s of the restart",
                verdict + ", %d rounds late, %d cut in the middle".formatted(late, interrupted),
                verdict.held() && late == 0 && interrupted > 0);
        var differences = books.differences(company.workspace());
        table.add("the books after it", "1", "open amounts as the ledger says", differences + " differences", differences == 0);
    }

    /** As many at once as Stripe would send. */
    private static void storm(Courier courier, List<Sale> batch, Promises promises, ConcurrentLinkedQueue<Sale> refused) {
        var room = new Semaphore(AT_ONCE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var sale : batch) {
                room.acquireUninterruptibly();
                threads.execute(() -> {
                    deliver(courier, sale, promises, refused);
                    room.release();
                });
            }
        }
    }

    private static void deliver(Courier courier, Sale sale, Promises promises, ConcurrentLinkedQueue<Sale> refused) {
        try {
            promises.asked(sale.session());
            if (courier.deliver(sale.session()) == 200) {
                promises.acknowledged(sale.session());
            } else {
                refused.add(sale);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Nothing that was stored waits any more. @return whether that was so within a minute */
    private static boolean await(Cluster cluster, UUID workspace, int atLeast) throws Exception {
        var books = new Books(cluster.store());
        return Wait.until(MINUTE, () -> books.paid(workspace).size() >= atLeast
                && books.number("select count(*) from stripe_event where tenant_id = ? and handled_at is null", workspace) == 0);
    }
}
