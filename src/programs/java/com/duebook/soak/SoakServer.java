package com.duebook.soak;

import com.duebook.bench.BenchServer;
import com.duebook.bench.Loader;
import com.duebook.client.Sql;
import com.duebook.client.UiClient;
import com.duebook.database.embedded.BenchDatabase;
import com.duebook.support.SmtpSink;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One server as {@code bin/run} starts it, with a company of 100,000 invoices and a small one, and a mail server. */
final class SoakServer implements AutoCloseable {

    static final String BIG = "w@bench.example";
    static final String SMALL = "small@bench.example";

    private static final int PORT = 8_297;

    private final BenchDatabase database;
    private final BenchServer server;
    private final Connection connection;
    private final SmtpSink mail;
    private final UUID big;
    private final UUID small;

    private SoakServer(BenchDatabase database, BenchServer server, Connection connection, SmtpSink mail) throws Exception {
        this.database = database;
        this.server = server;
        this.connection = connection;
        this.mail = mail;
        var loader = new Loader(connection, LocalDate.now(ZoneOffset.UTC));
        loader.awaitDemo();
        connection.setAutoCommit(false);
        big = loader.workspace("W", BIG);
        small = loader.workspace("Small", SMALL);
        loader.fill(big, 10_000, 100_000, 20_261_122);
        loader.fill(small, 100, 1_000, 20_261_123);
        loader.analyze();
        connection.setAutoCommit(true);
    }

    static SoakServer open(Path folder, String name, Load load) throws Exception {
        var mail = new SmtpSink();
        var database = BenchDatabase.start(folder.resolve(name));
        var all = new ArrayList<>(List.of("--duebook.database.url=" + database.url(), "--duebook.database.user=root",
                "--duebook.metrics-token=" + Metrics.TOKEN, "--duebook.mail.host=127.0.0.1",
                "--duebook.mail.port=" + mail.port(), "--duebook.mail.tls=NONE", "--duebook.mail.daily-limit=0"));
        all.addAll(load.settings());
        try {
            var server = BenchServer.start(PORT, folder.resolve(name + ".log"), load.forJava(), all);
            return new SoakServer(database, server, DriverManager.getConnection(database.url(), "root", ""), mail);
        } catch (Exception e) {
            database.close();
            throw e;
        }
    }

    UiClient client(String email) {
        return server.client(email);
    }

    BenchServer server() {
        return server;
    }

    Metrics metrics() {
        return new Metrics(server.base());
    }

    Sql sql() {
        return new Sql(connection);
    }

    SmtpSink mail() {
        return mail;
    }

    UUID big() {
        return big;
    }

    UUID small() {
        return small;
    }

    @Override
    public void close() throws Exception {
        connection.close();
        server.close();
        database.close();
        mail.close();
    }
}
