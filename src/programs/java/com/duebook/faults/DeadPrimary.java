package com.duebook.faults;

import com.duebook.cluster.Cluster;
import com.duebook.cluster.Company;
import com.duebook.cluster.FaultTable;
import com.duebook.cluster.Stage;
import com.duebook.cluster.StuckThreads;
import com.duebook.cluster.load.Books;
import com.duebook.cluster.load.Clerk;
import com.duebook.cluster.load.Crowd;
import com.duebook.cluster.load.Promises;
import com.duebook.cluster.pair.TwoServers;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/** L-05: the primary of two MySQL servers is killed under load, and its replica takes over. */
final class DeadPrimary implements Fault {

    private static final List<String> NODES = List.of("web-1", "jobs-1");
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration GOOD = Duration.ofSeconds(15);
    private static final int CLERKS = 3;

    private double slowest;
    private int acknowledged;
    private int wrong;
    private long stuck;
    private long differences;

    @Override
    public String name() {
        return "take-over";
    }

    @Override
    public void run(Stage stage, FaultTable table) throws Exception {
        var rounds = stage.size(10, 1);
        for (var round = 0; round < rounds; round++) {
            var servers = TwoServers.start(stage.folder());
            if (servers.isEmpty()) {
                System.out.println("take-over: skipped, because there is no MySQL from ../shared/tools/mysql here, or we are not root.");
                return;
            }
            try (var cluster = Cluster.prepare(stage.folder(), stage.app(), servers.get(), 0)) {
                takeOver(cluster, servers.get(), stage);
            }
        }
        table.add("kill -9 of the MySQL primary, its replica takes over", String.valueOf(rounds),
                "none acknowledged lost or doubled; at work again within 15 s of the promotion, no thread stuck",
                "%,d acknowledged, %d lost, doubled or invented; again after %.1f s at most, %d threads stuck, %d differences in the books"
                        .formatted(acknowledged, wrong, slowest, stuck, differences),
                acknowledged > 0 && wrong == 0 && slowest <= GOOD.toSeconds() && stuck == 0 && differences == 0);
    }

    private void takeOver(Cluster cluster, TwoServers servers, Stage stage) throws Exception {
        cluster.mend(NODES);
        Company company;
        try (var connection = servers.connect()) {
            company = Company.open(connection, "Replicated", 20);
        }
        var promises = new Promises();
        try (var crowd = new Crowd(Duration.ofMillis(100))) {
            IntStream.range(0, CLERKS).mapToObj(each -> new Clerk(cluster.base(), 70 + each, company, promises))
                    .forEach(clerk -> crowd.add(clerk::work));
            await(promises, 10);
            Thread.sleep(stage.random().nextInt(1_000));
            servers.killPrimary();
            // What notices that the primary is gone takes a while to be sure.
            Thread.sleep(3_000);
            servers.promote();
            slowest = Math.max(slowest, await(promises, 1));
            await(promises, 10);
        }
        var books = new Books(servers);
        var verdict = promises.compare(books.issued(company.workspace()));
        System.out.println(verdict);
        acknowledged += verdict.acknowledged();
        wrong += verdict.lost().size() + verdict.doubled().size() + verdict.invented().size();
        differences += books.differences(company.workspace()) + books.gaps(company.workspace());
        stuck += StuckThreads.count(stage.folder(), NODES.stream().map(cluster::node).toList());
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
