package com.duebook.faults;

import com.duebook.client.Sql;
import com.duebook.cluster.Cluster;
import com.duebook.cluster.Company;
import com.duebook.cluster.Dump;
import com.duebook.cluster.FaultTable;
import com.duebook.cluster.Stage;
import com.duebook.cluster.Store;
import com.duebook.cluster.Wait;
import com.duebook.cluster.load.Books;
import com.duebook.cluster.load.Clerk;
import com.duebook.cluster.load.Crowd;
import com.duebook.cluster.load.Promises;
import com.duebook.cluster.load.Sales;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** L-07: a dump under load, restored beside its original, which is still at work: the copy is right, and keeps quiet. */
final class RestoredCopy implements Fault {

    private static final List<String> NODES = List.of("web-1", "jobs-1");
    private static final int CLERKS = 3;
    private static final int WAITING = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Override
    public String name() {
        return "L-07";
    }

    @Override
    public void run(Stage stage, FaultTable table) throws Exception {
        var store = stage.store("original");
        var dump = Dump.of(stage.folder(), store);
        if (dump.isEmpty()) {
            store.close();
            System.out.println("L-07: skipped, because there are no programs here that dump and restore this server.");
            return;
        }
        Company company;
        List<Sales.Sale> sales;
        Promises told;
        var copied = stage.store("copy");
        try (var cluster = Cluster.prepare(stage.folder(), stage.app(), store, 0)) {
            cluster.mend(NODES);
            try (var connection = store.connect()) {
                company = Company.open(connection, "Dumped", 20);
            }
            sales = Sales.open(store, company, WAITING);
            told = dumpUnderLoad(stage, cluster, company, sales, dump.get());
        }
        dump.get().restore(copied);
        try (var copy = Cluster.empty(stage.folder().resolve("copy"), stage.app(), copied, 0)) {
            books(copied, company, told, table);
            quarantine(stage, copy, company, sales, table);
            var exit = verify(stage, copied);
            table.add("bin/verify-audit on the copy", "1", "all is well", exit == 0 ? "all is well" : "ended with " + exit, exit == 0);
        }
    }

    /** With mails and payments' news in it that nobody has looked at. @return what was promised before it began */
    private static Promises dumpUnderLoad(Stage stage, Cluster cluster, Company company, List<Sales.Sale> sales, Dump dump)
            throws Exception {
        var promises = new Promises();
        try (var crowd = new Crowd(Duration.ofMillis(100))) {
            IntStream.range(0, CLERKS).mapToObj(each -> new Clerk(cluster.base(), 80 + each, company, promises))
                    .forEach(clerk -> crowd.add(clerk::work));
            Wait.until(PATIENCE, () -> promises.count() >= stage.size(500, 10));
            cluster.node("jobs-1").kill();
            try (var connection = cluster.store().connect()) {
                KilledSender.write(connection, company, WAITING);
            }
            for (var sale : sales) {
                if (cluster.courier(company).deliver(sale.session()) != 200) {
                    throw new IllegalStateException("the news of a payment was not taken");
                }
            }
            var told = promises.soFar();
            dump.take(cluster.store());
            return told;
        }
    }

    private static void books(Store copy, Company company, Promises told, FaultTable table) throws Exception {
        var books = new Books(copy);
        var issued = books.issued(company.workspace());
        var lost = told.compare(issued).lost().size();
        var gaps = books.gaps(company.workspace());
        var differences = books.differences(company.workspace());
        table.add("a dump under load, restored", "1", "all that was told before it, numbers without gap, open amounts as the ledger says",
                "%d invoices, %d told, %d lost, %d gaps, %d differences".formatted(issued.size(), told.count(), lost, gaps, differences),
                told.count() > 0 && lost == 0 && gaps == 0 && differences == 0);
    }

    private static void quarantine(Stage stage, Cluster copy, Company company, List<Sales.Sale> sales, FaultTable table) throws Exception {
        var books = new Books(copy.store());
        var looked = Duration.ofSeconds(stage.size(600, 20));
        copy.mend(NODES);
        Thread.sleep(looked);
        var mails = copy.mail().caught().size();
        var calls = copy.stripe().calls();
        copy.node("jobs-1").kill();
        copy.launch("jobs-1", "jobs", copy.app(), "--duebook.installation.release=cluster-on-one-machine").awaitReady();
        // What was put off because of the quarantine would come minutes later.
        try (var connection = copy.store().connect()) {
            new Sql(connection).run("update work_item set due_at = utc_timestamp(6) where state = 'WAITING'");
        }
        Wait.until(PATIENCE, () -> copy.mail().caught().size() >= WAITING && books.paid(company.workspace()).size() >= sales.size());
        var late = copy.mail().caught().size();
        var paid = books.paid(company.workspace()).size();
        table.add("the copy at work for %d s, then released".formatted(looked.toSeconds()), "1",
                "0 mails and 0 calls of Stripe before, all of them after",
                "%d mails and %d calls before, %d mails and %d payments after, of %d each"
                        .formatted(mails, calls, late, paid, WAITING),
                mails == 0 && calls == 0 && late == WAITING && paid == WAITING);
    }

    private static int verify(Stage stage, Store store) throws Exception {
        var account = store.account();
        var builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                stage.app().resolve("duebook.jar").toString(), "com.duebook.audit.verify.VerifyAudit").redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(stage.folder().resolve("verify-audit.log").toFile()));
        builder.environment().putAll(Map.of("DUEBOOK_DATABASE_URL", account.url(), "DUEBOOK_DATABASE_USER", account.user(),
                "DUEBOOK_DATABASE_PASSWORD", account.password()));
        return builder.start().waitFor();
    }
}
