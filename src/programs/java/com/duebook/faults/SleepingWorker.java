package com.duebook.faults;

import com.duebook.cluster.Cluster;
import com.duebook.cluster.FaultTable;
import com.duebook.cluster.Stage;
import com.duebook.cluster.Wait;
import com.duebook.cluster.load.Books;
import com.duebook.cluster.load.Promises;
import com.duebook.cluster.load.Sales;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * J-03: a node for work is put to sleep with a payment's news in its hands, until another has taken them over; then it
 * wakes up in the middle of what it was doing.
 */
final class SleepingWorker implements Fault {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration AWAKE = Duration.ofSeconds(2);

    @Override
    public String name() {
        return "J-03";
    }

    @Override
    public void run(Stage stage, FaultTable table) throws Exception {
        var rounds = stage.size(50, 2);
        var cluster = stage.cluster();
        cluster.mend(List.of("jobs-1", "jobs-2"));
        var company = stage.company(5);
        var sales = Sales.open(cluster.store(), company, rounds);
        var promises = new Promises();
        var takenOver = 0;
        try {
            for (var round = 0; round < rounds; round++) {
                var session = sales.get(round).session();
                promises.asked(session);
                if (sleepOver(cluster, company.workspace(), session, "jobs-" + (1 + round % 2), "jobs-" + (2 - round % 2),
                        () -> cluster.courier(company).deliver(session))) {
                    takenOver++;
                    promises.acknowledged(session);
                }
            }
        } finally {
            cluster.node("jobs-2").stop();
        }
        var books = new Books(cluster.store());
        var verdict = promises.compare(books.paid(company.workspace()));
        var left = books.number("select count(*) from work_item where workspace_id = ? and kind = 'stripe.event'", company.workspace());
        var booked = books.number("select count(*) from ledger_entry where tenant_id = ? and kind = 'RECEIVED'", company.workspace());
        table.add("a worker asleep for longer than its lease", String.valueOf(rounds), rounds + " taken over, " + rounds
                + " effects, the late worker changes nothing",
                "%d taken over, %s, %d booked, %d left to do".formatted(takenOver, verdict, booked, left),
                takenOver == rounds && verdict.held() && booked == rounds && left == 0);
    }

    private interface Call {

        int status() throws InterruptedException;
    }

    /** @return whether the other one had done it while the first slept */
    private static boolean sleepOver(Cluster cluster, UUID workspace, String session, String sleeper, String other, Call news)
            throws Exception {
        var books = new Books(cluster.store());
        var stripe = cluster.stripe();
        var calls = stripe.calls();
        cluster.node(other).freeze();
        stripe.holdWhile(session::equals);
        var taken = news.status() == 200;
        Wait.until(PATIENCE, () -> stripe.calls() > calls);
        cluster.node(sleeper).freeze();
        stripe.holdWhile(each -> false);
        cluster.node(other).thaw();
        Wait.until(PATIENCE, () -> books.paid(workspace).contains(session) && books.number(
                "select count(*) from work_item where workspace_id = ? and kind = 'stripe.event'", workspace) == 0);
        var done = books.paid(workspace).contains(session);
        cluster.node(sleeper).thaw();
        cluster.node(sleeper).awaitReady();
        // For what it still has on its mind.
        Thread.sleep(AWAKE);
        return taken && done;
    }
}
