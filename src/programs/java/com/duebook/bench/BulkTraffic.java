package com.duebook.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.duebook.client.Browser;
import com.duebook.client.Sql;
import com.duebook.tenancy.Ids;
import com.stripe.net.Webhook;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What comes in and goes out in bulk: Stripe's events, files of invoices, exported lists. */
final class BulkTraffic {

    private static final int ROWS = 50_000;

    private final BenchServer server;
    private final Sql sql;
    private final Table table;
    private final LocalDate today;

    BulkTraffic(BenchServer server, Sql sql, Table table, LocalDate today) {
        this.server = server;
        this.sql = sql;
        this.table = table;
        this.today = today;
    }

    /** An event of a kind that is kept and worked on, each with its own id, signed as Stripe signs. */
    void webhook(UUID workspace) throws Exception {
        var stripe = new Browser(server.base(), 200);
        var account = "acct_" + workspace.toString().replace("-", "");
        table.latency("webhook, until it is acknowledged", Figures.of(100, 200, round -> {
            var body = """
                    {"id":"evt_bench_%d","object":"event","api_version":"2026-07-29.dahlia","created":1795262400,\
                    "livemode":false,"type":"checkout.session.completed","account":"%s",\
                    "data":{"object":{"id":"cs_bench_%d","object":"checkout.session"}}}""".formatted(round, account, round);
            stripe.post("/webhooks/stripe/platform", "application/json", BodyPublishers.ofString(body),
                    "Stripe-Signature", Webhook.Signature.generateSignatureHeader(body, BenchServer.WEBHOOK_SECRET,
                            Instant.now().getEpochSecond()));
        }), 15, "");
    }

    /** Through the screens: upload, try out, import; counted from the click to the end of the background job. */
    void importing(UUID workspace, String email) throws Exception {
        var tenant = Ids.bytes(workspace);
        var client = server.client(email);
        client.navigate("imports");
        client.browser().post(client.tree().uploadTarget(), "text/csv", BodyPublishers.ofByteArray(file()), "X-Filename", "bench.csv");
        var run = sql.id("select id from import_run where tenant_id = ?", tenant);
        client.navigate("imports/" + run);
        client.press("Try it out");
        sql.await(ROWS, "select done from task where tenant_id = ? and kind = 'imports.check' and state = 'DONE'", tenant);
        client.navigate("imports/" + run);
        client.press("Import %,d entries".formatted(ROWS));
        var nanos = sql.await(ROWS, "select done from task where tenant_id = ? and kind = 'imports.run' and state = 'DONE'", tenant);
        var written = sql.number("select count(*) from invoice where tenant_id = ?", tenant);
        var perSecond = ROWS * 1e9 / nanos;
        table.add("import of %,d invoices of 2,000 customers".formatted(ROWS), "%,.0f/s".formatted(perSecond), "≥ 5,000/s",
                "", perSecond >= 5_000 && written == ROWS);
    }

    private byte[] file() {
        var text = new StringBuilder("Customer,Invoice number,Invoice date,Due date,Amount,Currency,Settled date\n");
        for (var number = 0; number < ROWS; number++) {
            var issued = today.minusDays(20 + number % 500);
            text.append("Customer ").append(number % 2_000).append(",B-").append(number).append(',').append(issued)
                    .append(',').append(issued.plusDays(30)).append(',').append(100 + number % 9_000).append(".50,EUR,")
                    .append(number % 3 == 0 ? "" : issued.plusDays(15)).append('\n');
        }
        return text.toString().getBytes(UTF_8);
    }

    /** The whole list of invoices as CSV; the heap is looked at after a quarter and after three. */
    void export(String email, int rows) throws Exception {
        var client = server.client(email);
        client.list("invoices");
        var link = client.tree().export();
        read(client.browser().open(link), Long.MAX_VALUE);
        var begun = System.nanoTime();
        var lines = read(client.browser().open(link), Long.MAX_VALUE);
        var seconds = (System.nanoTime() - begun) / 1e9;
        long grown;
        try (var answer = client.browser().open(link)) {
            skip(answer, rows / 4);
            grown = -server.liveHeap();
            skip(answer, rows / 2);
            grown += server.liveHeap();
        }
        table.add("export of %,d invoices as CSV".formatted(rows),
                "%.1f s, %+.1f MB of heap on half of its way".formatted(seconds, grown / 1e6), "≤ 5 s, flat", "",
                seconds <= 5 && lines > rows && grown < 2_000_000);
    }

    static long read(InputStream answer, long most) throws Exception {
        try (answer) {
            return skip(answer, most);
        }
    }

    private static long skip(InputStream answer, long most) throws Exception {
        var lines = 0L;
        var buffer = new byte[16_384];
        for (var length = answer.read(buffer); length >= 0 && lines < most; length = answer.read(buffer)) {
            for (var i = 0; i < length; i++) {
                lines += buffer[i] == '\n' ? 1 : 0;
            }
        }
        return lines;
    }
}
