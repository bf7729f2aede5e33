package com.duebook.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.duebook.client.Sql;
import com.duebook.database.embedded.BenchDatabase;
import com.duebook.support.Chromium;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.UUID;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * Measures Duebook as people use it: the product in its own process, real requests, a signed-in session, a database at
 * flush-every-commit. {@code bin/bench} starts it; the first argument is a folder for its databases, the second the
 * number of invoices of the large workspace (0 leaves it and the thousand small ones out), the third that of workload W.
 */
public final class Bench {

    private static final long SEED = 20_261_121;
    private static final int PORT = 8_299;
    private static final int TEN_MILLION = 10_000_000;

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        try {
            run(arguments);
        } finally {
            Chromium.close();
        }
    }

    private static void run(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]).toAbsolutePath();
        var large = Integer.parseInt(arguments[1]);
        var ordinary = Integer.parseInt(arguments[2]);
        var today = LocalDate.now(ZoneOffset.UTC);
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder);
        var table = new Table();
        try (var database = BenchDatabase.start(folder);
                var server = BenchServer.start(PORT, folder.resolve("server.log"),
                        "--duebook.database.url=" + database.url(), "--duebook.database.user=root");
                var connection = DriverManager.getConnection(patient(database.url()), "root", "")) {
            measure(server, connection, table, today, large, ordinary);
        }
        starts(table, folder);
        Files.writeString(folder.resolve("table.md"), table.markdown());
        System.out.println(table.markdown());
    }

    private static void measure(BenchServer server, Connection connection, Table table, LocalDate today, int large, int ordinary)
            throws Exception {
        var sql = new Sql(connection);
        var loader = new Loader(connection, today);
        loader.awaitDemo();
        connection.setAutoCommit(false);
        var w = loader.workspace("W", "w@bench.example");
        var million = loader.workspace("Million", "million@bench.example");
        var imports = loader.workspace("Imports", "imports@bench.example");
        var many = new ArrayList<UUID>();
        timed("W: " + ordinary + " invoices", () -> loader.fill(w, ordinary / 10, ordinary, SEED));
        if (large > 0) {
            timed("large: " + large + " invoices", () -> loader.fill(million, large / 10, large, SEED + 1));
            timed("W10: 1,000 workspaces of 10 customers and 100 invoices", () -> {
                for (var number = 0; number < 1_000; number++) {
                    var workspace = loader.workspace("Company " + number, "company" + number + "@bench.example");
                    loader.fill(workspace, 10, 100, SEED + 2 + number);
                    many.add(workspace);
                }
            });
            many.add(million);
        }
        loader.analyze();
        connection.setAutoCommit(true);

        FirstSight.measure(server, table);
        Sessions.measure(server, table, "w@bench.example");
        var screens = new Screens(server, connection, table, today);
        screens.measure("W", "w@bench.example", w, ordinary);
        var writing = new Writing(server, sql, table, "w@bench.example", w, screens.customers(w, ordinary / 10));
        writing.measure();
        table.add("resident memory after eight people's load", server.residentMemory() / 1_000_000 + " MB", "≤ 650 MB", "",
                server.residentMemory() <= 650_000_000L);
        var doors = new BulkTraffic(server, sql, table, today);
        doors.webhook(w);
        doors.importing(imports, "imports@bench.example");
        doors.export("w@bench.example", ordinary);
        var nights = new Nights(server, sql, table);
        nights.evaluate("W", w, "w@bench.example", 0, 0.3);
        nights.backtest("W", w, "w@bench.example");
        if (large > 0) {
            var size = large / 1_000_000 + "M";
            screens.measure(size, "million@bench.example", million, large);
            nights.evaluate(size, million, "million@bench.example", large < TEN_MILLION ? 4 : 20, large < TEN_MILLION ? 0 : 3);
            nights.all(many, "imports@bench.example");
            var scoring = new Scoring(sql, table);
            scoring.measure("%,d".formatted(large / 10), million);
            scoring.all(many);
        }
    }

    /** With a database of its own, as a newcomer's second start. */
    private static void starts(Table table, Path folder) throws Exception {
        var settings = "--duebook.database.folder=" + folder.resolve("start");
        BenchServer.start(PORT, folder.resolve("first.log"), settings).close();
        var begun = System.nanoTime();
        try (var server = BenchServer.start(PORT, folder.resolve("second.log"), settings)) {
            FirstSight.login(server);
            var seconds = (System.nanoTime() - begun) / 1e9;
            table.add("second start of bin/run until the sign-in form is painted", "%.1f s".formatted(seconds), "≤ 12 s", "",
                    seconds <= 12);
        }
    }

    /** An index of millions of rows takes longer than any statement of the product. */
    private static String patient(String url) {
        return url.replaceFirst("socketTimeout=\\d+", "socketTimeout=0");
    }

    private interface Work {

        void run() throws Exception;
    }

    private static void timed(String what, Work work) throws Exception {
        var begun = System.nanoTime();
        work.run();
        System.out.printf("%s: %.1f s%n", what, (System.nanoTime() - begun) / 1e9);
    }
}
