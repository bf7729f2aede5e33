package com.duebook.faults;

import com.duebook.cluster.Cluster;
import com.duebook.cluster.FaultTable;
import com.duebook.cluster.NextVersion;
import com.duebook.cluster.Stage;
import com.duebook.cluster.load.Answers;
import com.duebook.cluster.load.Books;
import com.duebook.cluster.load.Clerk;
import com.duebook.cluster.load.Crowd;
import com.duebook.cluster.load.Payer;
import com.duebook.cluster.load.Promises;
import com.duebook.cluster.load.Sales;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * L-06: node by node to the next version, whose schema has grown, and back again, while Stripe calls, payers open their
 * pages and somebody works.
 */
final class RollingSwitch implements Fault {

    private static final List<String> NODES = List.of("web-1", "web-2", "jobs-1");
    private static final Duration LONGEST_EXIT = Duration.ofSeconds(40);
    private static final int DELIVERIES = 2_000;

    @Override
    public String name() {
        return "L-06";
    }

    @Override
    public void run(Stage stage, FaultTable table) throws Exception {
        var switches = stage.size(10, 2);
        var cluster = stage.cluster();
        var next = NextVersion.of(stage.app(), stage.folder().resolve("next"));
        var company = stage.company(20);
        var sales = Sales.open(cluster.store(), company, DELIVERIES);
        var webhook = new Answers();
        var portal = new Answers();
        var courier = cluster.courier(company);
        var promises = new Promises();
        var clerk = new Clerk(cluster.base(), 30, company, promises);
        var turn = new AtomicInteger();
        var exits = new ArrayList<Duration>();
        try (var crowd = new Crowd(Duration.ofMillis(100))) {
            crowd.add(() -> webhook.add(courier.deliver(sales.get(turn.getAndIncrement() % sales.size()).session())));
            for (var payer = 0; payer < 2; payer++) {
                crowd.add(new Payer(cluster.base(), 40 + payer, sales, portal)::visit);
            }
            crowd.add(clerk::work);
            for (var each = 0; each < switches; each++) {
                switchTo(cluster, each % 2 == 0 ? next : stage.app(), exits);
            }
        }
        if (switches % 2 == 1) {
            switchTo(cluster, stage.app(), exits);
        }
        table.add("rolling switch to the next version and back: webhook", String.valueOf(switches), "no 5xx, no broken line",
                webhook.toString(), webhook.all() > 0 && webhook.broken() == 0);
        table.add("rolling switch: pay portal", String.valueOf(switches), "no 5xx, no broken line", portal.toString(),
                portal.all() > 0 && portal.broken() == 0);
        var slowest = exits.stream().max(Duration::compareTo).orElseThrow();
        table.add("SIGTERM of each node", String.valueOf(exits.size()), "exit within 40 s",
                "slowest %.1f s".formatted(slowest.toMillis() / 1e3),
                slowest.compareTo(LONGEST_EXIT) <= 0);
        var verdict = promises.compare(new Books(cluster.store()).issued(company.workspace()).stream()
                .filter(text -> !text.equals("Work")).toList());
        table.add("rolling switch: somebody issuing invoices", String.valueOf(switches), "none acknowledged lost or doubled",
                verdict + ", signed in " + clerk.signIns() + " times", verdict.held());
    }

    /** As an orchestrator does it: the schema first, then one node at a time, the next one only when the last is ready. */
    private static void switchTo(Cluster cluster, Path version, List<Duration> exits) throws Exception {
        cluster.migrate(version);
        for (var name : NODES) {
            exits.add(cluster.node(name).stop());
            cluster.launch(name, name.substring(0, name.indexOf('-')), version).awaitReady();
            cluster.balancer().look();
        }
    }
}
