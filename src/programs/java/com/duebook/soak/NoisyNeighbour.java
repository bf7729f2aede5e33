package com.duebook.soak;

import com.duebook.client.UiClient;
import com.duebook.cluster.FaultTable;
import com.duebook.cluster.Options;
import com.duebook.support.SmtpSink;
import com.duebook.tenancy.Ids;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.HdrHistogram.Histogram;

/** T-11: one company has 50,000 mails on their way, then draws 20 exports at once; another one's work goes on. */
final class NoisyNeighbour implements Load {

    private static final int EXPORTS = 20;
    private static final Duration MAIL_DELAY = Duration.ofMillis(20);

    @Override
    public void run(SoakServer grounds, Options options, FaultTable table) throws Exception {
        var mails = options.full() ? 50_000 : 10_000;
        var small = grounds.client(SoakServer.SMALL);
        var customer = OrdinaryDay.customers(grounds, grounds.small()).getFirst();
        // A mail that was sent keeps its words no longer, so the one to be copied is turned away.
        grounds.mail().obey(to -> SmtpSink.Fate.SAYS_451);
        send(small, customer);
        grounds.sql().await(1, "select count(*) from mail where tenant_id = ? and attempts > 0", (Object) Ids.bytes(grounds.small()));
        grounds.mail().reset();
        grounds.mail().delay(MAIL_DELAY);
        queue(grounds, mails);
        send(small, customer);
        var begun = System.nanoTime();
        grounds.sql().await(1, "select count(*) from mail where tenant_id = ? and state = 'SENT'", (Object) Ids.bytes(grounds.small()));
        var waited = (System.nanoTime() - begun) / 1e9;
        var left = grounds.sql().number("select count(*) from work_item where workspace_id = ?", (Object) Ids.bytes(grounds.big()));
        table.add("T-11 another one's mail", "behind %,d mails".formatted(mails), "on its way within 30 s, while others wait",
                "%.1f s, %,d of the others still waited".formatted(waited, left), waited <= 30 && left > 0);
        var p95 = whileExporting(grounds, small);
        table.add("T-11 another one's lists", EXPORTS + " exports of 100,000 invoices at once", "p95 < 500 ms",
                "p95 %.0f ms".formatted(p95), p95 < 500);
    }

    private static void send(UiClient client, UUID customer) {
        client.navigate("invoices/new?customer=" + customer);
        client.type(client.tree().one("vaadin-text-field", "Description"), "Service");
        client.type(client.tree().one("vaadin-text-field", "Unit price"), "120");
        client.press("Issue");
        client.confirm();
        client.press("Send");
        client.press("Send");
    }

    /** The big company's are copies of the small one's first, without its paper. */
    private static void queue(SoakServer grounds, int count) throws Exception {
        var tenant = Ids.bytes(grounds.big());
        for (var number = 0; number < count; number++) {
            var id = Ids.next();
            grounds.sql().run("insert into mail (tenant_id, id, version, dedupe_key, recipient, language, template, model,"
                    + " attachments, when_unsure, state, attempts, unsure, created_at) select ?, ?, 0, ?, concat('n', ?, '@noisy.example'),"
                    + " m.language, m.template, m.model, '[]', m.when_unsure, 'PENDING', 0, 0, now(6) from mail m"
                    + " where m.tenant_id = ?", tenant, Ids.bytes(id), "noise:" + number, number, Ids.bytes(grounds.small()));
            grounds.sql().run("insert into work_item (id, workspace_id, kind, subject, state, due_at, attempts, fence)"
                    + " values (?, ?, 'mail.deliver', ?, 'WAITING', now(6), 0, 0)", Ids.bytes(Ids.next()), tenant, id.toString());
        }
        grounds.sql().run("delete from work_item where workspace_id = ? and kind = 'mail.deliver'", (Object) Ids.bytes(grounds.small()));
    }

    private static double whileExporting(SoakServer grounds, UiClient small) throws Exception {
        var noisy = grounds.client(SoakServer.BIG);
        noisy.list("invoices");
        var link = noisy.tree().export();
        var times = new Histogram(3);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var exports = new ArrayList<Future<?>>();
            for (var export = 0; export < EXPORTS; export++) {
                exports.add(threads.submit(() -> noisy.browser().get(link)));
            }
            do {
                small.navigate("profile");
                var begun = System.nanoTime();
                small.navigate("invoices?state=overdue&sort=due");
                times.recordValue((System.nanoTime() - begun) / 1_000);
            } while (!exports.stream().allMatch(Future::isDone));
            for (var export : exports) {
                export.get();
            }
        }
        return times.getValueAtPercentile(95) / 1_000.0;
    }
}
