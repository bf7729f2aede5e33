package com.duebook.faults.failing;

import com.duebook.cluster.Cluster;
import com.duebook.cluster.Company;
import com.duebook.cluster.FaultTable;
import com.duebook.cluster.Node;
import com.duebook.cluster.Stage;
import com.duebook.cluster.load.Books;
import com.duebook.cluster.load.Sales;
import com.duebook.faults.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** S-18: what Duebook needs fails it, one by one and in pairs, at the last click of whatever people do. */
public final class FailingParts implements Fault {

    private static final int CUSTOMERS = 400;

    @Override
    public String name() {
        return "S-18";
    }

    @Override
    public void run(Stage stage, FaultTable table) throws Exception {
        var plan = plan(stage);
        try (var cluster = Cluster.prepare(stage.folder(), stage.app(), new HastyStore(stage.store("failing")), 0)) {
            var node = cluster.launch("all-failing", "all", stage.app(), "--duebook.log-format=json", "--duebook.stripe.read-timeout=3s");
            node.awaitReady();
            var verdict = play(stage, cluster, node, plan);
            table.add("database, mail, Stripe and disk fail, one by one and in pairs",
                    "%d x %d scenarios".formatted(plan.size(), verdict.each()),
                    "no stack trace, SQL, host or path in an answer; nothing half done or done twice; nothing allowed; nothing told that is"
                            + " not so; each reference leads to one line",
                    verdict.toString(), verdict.held());
        }
    }

    private static Verdict play(Stage stage, Cluster cluster, Node node, List<Set<Trouble>> plan) throws Exception {
        Company company;
        Company neighbour;
        List<Sales.Sale> sales;
        try (var connection = cluster.store().connect()) {
            company = Company.open(connection, "Unlucky", CUSTOMERS);
            neighbour = Company.open(connection, "Neighbour", 1);
            sales = new Sales(connection, company).open(2 * plan.size());
        }
        var clicks = new Clicks(cluster, node, company);
        var doors = new OutsideScenarios(cluster, node, company, neighbour, sales);
        var log = stage.folder().resolve(node.name() + ".log");
        var verdict = new Verdict(new Leaks(List.of(":" + cluster.databaseWire().port(), ":" + cluster.mailWire().port(),
                ":" + cluster.stripeWire().port(), "db-7.stripe.internal", stage.folder().toString())));
        var books = new Books(cluster.store());
        for (var round = 0; round < plan.size(); round++) {
            var scenarios = new ArrayList<>(clicks.scenarios(round));
            scenarios.addAll(doors.scenarios(round));
            new Round(cluster, node, plan.get(round), stage.random()).play(scenarios, verdict);
            verdict.read(plan.get(round).toString(), LogBook.read(log));
            verdict.count("files left behind", plan.get(round).toString(), leftBehind(node));
            verdict.count("books", plan.get(round).toString(), books.differences(company.workspace()) + books.gaps(company.workspace()));
        }
        return verdict;
    }

    private static long leftBehind(Node node) throws IOException {
        try (var files = Files.list(node.temporary())) {
            return files.filter(file -> file.getFileName().toString().startsWith("duebook")).count();
        }
    }

    private static List<Set<Trouble>> plan(Stage stage) {
        var plan = new ArrayList<Set<Trouble>>();
        plan.add(EnumSet.noneOf(Trouble.class));
        for (var time = 0; time < stage.size(5, 1); time++) {
            for (var trouble : Trouble.values()) {
                plan.add(EnumSet.of(trouble));
            }
            // In the middle is somewhere else each time.
            plan.add(EnumSet.of(Trouble.DATABASE_BREAKS_OFF));
            plan.add(EnumSet.of(Trouble.DATABASE_BREAKS_OFF, Trouble.STRIPE_CUT));
            plan.add(EnumSet.of(Trouble.DATABASE_LOSES_COMMITS, Trouble.MAIL_CUT));
            plan.add(EnumSet.of(Trouble.DATABASE_CUT, Trouble.DISK_GONE));
            plan.add(EnumSet.of(Trouble.STRIPE_FAILS, Trouble.DISK_GONE));
            plan.add(EnumSet.of(Trouble.MAIL_SILENT, Trouble.STRIPE_SILENT));
            plan.add(EnumSet.of(Trouble.MAIL_CUT, Trouble.DISK_GONE));
        }
        return plan;
    }
}
