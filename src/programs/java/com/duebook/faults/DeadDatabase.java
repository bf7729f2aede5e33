package com.duebook.faults;

import com.duebook.cluster.Cluster;
import com.duebook.cluster.Company;
import com.duebook.cluster.EmbeddedStore;
import com.duebook.cluster.FaultTable;
import com.duebook.cluster.Stage;
import com.duebook.cluster.load.Books;
import com.duebook.cluster.load.Clerk;
import com.duebook.cluster.load.Crowd;
import com.duebook.cluster.load.Promises;
import com.duebook.cluster.proxy.Wire;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/** L-05: the database is killed under load, and the network to it is slow, silent, or breaks during a commit. */
final class DeadDatabase implements Fault {

    private static final byte[] COMMIT = "COMMIT".getBytes(StandardCharsets.US_ASCII);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration GOOD = Duration.ofSeconds(15);
    private static final int CLERKS = 3;

    @Override
    public String name() {
        return "L-05";
    }

    @Override
    public void run(Stage stage, FaultTable table) throws Exception {
        var kills = stage.size(20, 2);
        var resets = stage.size(200, 10);
        var store = new EmbeddedStore(stage.folder().resolve("mortal"));
        try (var cluster = Cluster.prepare(stage.folder(), stage.app(), store, 0)) {
            cluster.mend(List.of("all-1"));
            Company company;
            try (var connection = store.connect()) {
                company = Company.open(connection, "Mortal", 20);
            }
            var promises = new Promises();
            var slowest = 0.0;
            try (var crowd = new Crowd(Duration.ofMillis(100))) {
                IntStream.range(0, CLERKS).mapToObj(each -> new Clerk(cluster.base(), 60 + each, company, promises))
                        .forEach(clerk -> crowd.add(clerk::work));
                await(promises, 5);
                for (var kill = 0; kill < kills; kill++) {
                    store.killAndRestart(cluster.databaseWire());
                    slowest = Math.max(slowest, await(promises, 1));
                    Thread.sleep(500 + stage.random().nextInt(1_000));
                }
                for (var state : new Wire.State[] {Wire.State.SLOW, Wire.State.SILENT}) {
                    cluster.databaseWire().be(state);
                    Thread.sleep(4_000);
                    cluster.databaseWire().be(Wire.State.FINE);
                    slowest = Math.max(slowest, await(promises, 1));
                }
                for (var reset = 0; reset < resets; reset++) {
                    var before = cluster.databaseWire().resets();
                    cluster.databaseWire().resetAfter(COMMIT);
                    var begun = System.nanoTime();
                    while (cluster.databaseWire().resets() == before && System.nanoTime() - begun < PATIENCE.toNanos()) {
                        Thread.sleep(20);
                    }
                    slowest = Math.max(slowest, await(promises, 1));
                }
            }
            var verdict = promises.compare(new Books(store).issued(company.workspace()));
            var cut = cluster.databaseWire().resets();
            table.add("the database killed, slow, silent, cut during a commit",
                    "%d, 1, 1, %d".formatted(kills, cut), "none acknowledged lost or doubled; at work again within 15 s",
                    "%s; again after %.1f s at most".formatted(verdict, slowest),
                    verdict.held() && cut >= resets && slowest <= GOOD.toSeconds());
            var books = new Books(store);
            var gaps = books.gaps(company.workspace());
            var differences = books.differences(company.workspace());
            table.add("the books after it", "1", "numbers without gap, open amounts as the ledger says",
                    "%d gaps, %d differences".formatted(gaps, differences), gaps == 0 && differences == 0);
        }
    }

    /** @return seconds until so many more were acknowledged */
    private static double await(Promises promises, int more) throws InterruptedException {
        var wanted = promises.count() + more;
        var begun = System.nanoTime();
        while (promises.count() < wanted && System.nanoTime() - begun < PATIENCE.toNanos()) {
            Thread.sleep(20);
        }
        return (System.nanoTime() - begun) / 1e9;
    }
}
