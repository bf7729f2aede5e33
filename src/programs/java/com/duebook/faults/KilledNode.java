package com.duebook.faults;

import com.duebook.client.UiClient;
import com.duebook.cluster.Cluster;
import com.duebook.cluster.Company;
import com.duebook.cluster.FaultTable;
import com.duebook.cluster.Stage;
import com.duebook.cluster.load.Books;
import com.duebook.cluster.load.Clerk;
import com.duebook.cluster.load.Crowd;
import com.duebook.cluster.load.Promises;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/** A node is killed while people issue invoices on it: they sign in again elsewhere, and what they were told is true. */
final class KilledNode implements Fault {

    private static final int CLERKS = 4;
    private static final int TYPIST = 30;

    @Override
    public String name() {
        return "killed-node";
    }

    @Override
    public void run(Stage stage, FaultTable table) throws Exception {
        var kills = stage.size(20, 3);
        var cluster = stage.cluster();
        var company = stage.company(20);
        var promises = new Promises();
        var clerks = IntStream.range(0, CLERKS).mapToObj(each -> new Clerk(cluster.base(), 10 + each, company, promises)).toList();
        try (var crowd = new Crowd(Duration.ofMillis(150))) {
            clerks.forEach(clerk -> crowd.add(clerk::work));
            for (var kill = 0; kill < kills; kill++) {
                var victim = "web-" + (1 + kill % 2);
                Thread.sleep(3_000 + stage.random().nextInt(2_000));
                cluster.node(victim).kill();
                cluster.launch(victim, "web").awaitReady();
            }
            Thread.sleep(3_000);
        }
        var books = new Books(cluster.store());
        var verdict = promises.compare(books.issued(company.workspace()));
        table.add("kill -9 of a node under " + CLERKS + " people", String.valueOf(kills), "no acknowledged invoice lost or doubled",
                verdict.toString(), verdict.held());
        var gaps = books.gaps(company.workspace());
        var differences = books.differences(company.workspace());
        table.add("the books after it", "1", "numbers without gap, open amounts as the ledger says",
                "%d gaps, %d differences".formatted(gaps, differences), gaps == 0 && differences == 0);
        var strayed = cluster.balancer().strayed();
        table.add("sessions of living nodes", String.valueOf(kills), "each is answered by its own node", strayed + " answered elsewhere",
                strayed == 0);
        var kept = 0;
        for (var kill = 0; kill < kills; kill++) {
            kept += isKept(cluster, company, kill) ? 1 : 0;
            cluster.mend(List.of("web-1", "web-2"));
        }
        table.add("kill -9 under somebody who types an invoice", String.valueOf(kills), "it is filled in again on the other node",
                kept + " filled in again", kept == kills);
        var again = clerks.stream().mapToInt(Clerk::signIns).sum() - CLERKS;
        table.add("people of a dead node", String.valueOf(kills), "sign in again and go on",
                again + " signed in again, all went on", again > 0 && clerks.stream().allMatch(Clerk::works));
    }

    private static boolean isKept(Cluster cluster, Company company, int round) throws Exception {
        var page = "invoices/new?customer=" + company.customers().get(round);
        var words = "Half a sail " + round;
        var before = UiClient.signIn(cluster.base(), TYPIST, company.email(), Company.PASSWORD);
        before.navigate(page);
        var description = before.tree().one("vaadin-text-field", "Description");
        before.type(description, words);
        before.fire(description, "blur");
        cluster.node(before.browser().cookie("node")).kill();
        var after = UiClient.signIn(cluster.base(), TYPIST, company.email(), Company.PASSWORD);
        after.navigate(page);
        return after.tree().value(after.tree().one("vaadin-text-field", "Description")).equals(words);
    }
}
