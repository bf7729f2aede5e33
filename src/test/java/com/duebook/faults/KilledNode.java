package com.duebook.faults;

import com.duebook.cluster.FaultTable;
import com.duebook.cluster.Stage;
import com.duebook.cluster.load.Books;
import com.duebook.cluster.load.Clerk;
import com.duebook.cluster.load.Crowd;
import com.duebook.cluster.load.Promises;
import java.time.Duration;
import java.util.stream.IntStream;

/** A node is killed while people issue invoices on it: they sign in again elsewhere, and what they were told is true. */
final class KilledNode implements Fault {

    private static final int CLERKS = 4;

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
        var again = clerks.stream().mapToInt(Clerk::signIns).sum() - CLERKS;
        table.add("people of a dead node", String.valueOf(kills), "sign in again and go on",
                again + " signed in again, all went on", again > 0 && clerks.stream().allMatch(Clerk::works));
    }
}
