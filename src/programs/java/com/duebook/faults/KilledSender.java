package com.duebook.faults;

import com.duebook.client.Sql;
import com.duebook.cluster.Company;
import com.duebook.cluster.FaultTable;
import com.duebook.cluster.Stage;
import com.duebook.cluster.Wait;
import com.duebook.cluster.load.Books;
import com.duebook.tenancy.Ids;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** J-01: the node that sends mails is killed in the middle of thousands. */
final class KilledSender implements Fault {

    private static final int IN_FLIGHT = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(60);

    @Override
    public String name() {
        return "J-01";
    }

    @Override
    public void run(Stage stage, FaultTable table) throws Exception {
        var mails = stage.size(100_000, 2_000);
        var kills = stage.size(20, 3);
        var cluster = stage.cluster();
        var company = stage.company(1);
        cluster.mail().reset();
        cluster.mail().delay(Duration.ofMillis(20));
        try (var connection = cluster.store().connect()) {
            write(connection, company, mails);
        }
        var begun = System.nanoTime();
        for (var kill = 0; kill < kills; kill++) {
            var enough = cluster.mail().caught().size() + mails / (kills + 1) / 2 + stage.random().nextInt(mails / (kills + 1) / 2);
            while (cluster.mail().caught().size() < enough) {
                Thread.sleep(50);
            }
            cluster.node("jobs-1").kill();
            cluster.mend(List.of("jobs-1"));
        }
        var books = new Books(cluster.store());
        Wait.until(PATIENCE.minusNanos(System.nanoTime() - begun), () -> books.number(
                "select count(*) from mail where tenant_id = ? and state in ('PENDING', 'SENDING')", company.workspace()) == 0);
        var copies = cluster.mail().caught().stream().filter(caught -> caught.to().getFirst().endsWith("@many.example"))
                .collect(Collectors.groupingBy(caught -> caught.header("Message-ID"), Collectors.counting()));
        var all = copies.values().stream().mapToLong(Long::longValue).sum();
        var sent = books.number("select count(*) from mail where tenant_id = ? and state = 'SENT'", company.workspace());
        var unsure = books.number("select count(*) from mail where tenant_id = ? and state = 'UNKNOWN'", company.workspace());
        var most = copies.values().stream().mapToLong(Long::longValue).max().orElse(0);
        table.add("kill -9 of the sender of %,d mails".formatted(mails), String.valueOf(kills),
                "each arrives and is recorded once; at most %d copies, each with its twin's Message-ID".formatted(kills * IN_FLIGHT),
                "%,d arrived, %,d recorded as sent, %d as unsure, %d copies, none more than %d times".formatted(copies.size(), sent,
                        unsure, all - copies.size(), most),
                copies.size() == mails && sent + unsure == mails && unsure <= IN_FLIGHT && all - copies.size() <= (long) kills * IN_FLIGHT
                        && most <= 2);
        cluster.mail().reset();
    }

    /** As the outbox writes them with their cause. */
    static void write(Connection connection, Company company, int mails) throws SQLException {
        var sql = new Sql(connection);
        var now = Timestamp.from(Instant.now());
        var tenant = Ids.bytes(company.workspace());
        connection.setAutoCommit(false);
        for (var number = 0; number < mails; number++) {
            var id = Ids.next();
            sql.run("insert into mail (tenant_id, id, version, dedupe_key, recipient, language, template, model, attachments,"
                    + " when_unsure, state, attempts, unsure, created_at) values (?, ?, 0, ?, ?, 'en', 'known-address', ?, '[]',"
                    + " 'SEND_AGAIN', 'PENDING', 0, 0, ?)", tenant, Ids.bytes(id), "many:" + number, "books" + number + "@many.example",
                    "{\"link\":\"https://duebook.example/login\"}", now);
            sql.run("insert into work_item (id, workspace_id, kind, subject, state, due_at, attempts, fence)"
                    + " values (?, ?, 'mail.deliver', ?, 'WAITING', ?, 0, 0)", Ids.bytes(Ids.next()), tenant, id.toString(), now);
        }
        connection.commit();
        connection.setAutoCommit(true);
    }
}
