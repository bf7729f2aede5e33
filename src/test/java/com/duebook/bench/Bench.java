package com.duebook.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.duebook.database.BenchDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * Measures Duebook as people use it: the product in its own process, real requests, a signed-in session, a database at
 * flush-every-commit. {@code bin/bench} starts it; the first argument is the packaged application, the second a folder
 * for its database, the third the number of invoices of the large workspace (0 leaves it out).
 */
public final class Bench {

    private static final long SEED = 20_261_121;
    private static final int PORT = 8_299;

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        var app = Path.of(arguments[0]);
        var folder = Path.of(arguments[1]);
        var large = Integer.parseInt(arguments[2]);
        var today = LocalDate.now(ZoneOffset.UTC);
        FileSystemUtils.deleteRecursively(folder.resolve("data"));
        Files.createDirectories(folder);
        var table = new Table();
        try (var database = BenchDatabase.start(folder)) {
            var begun = System.nanoTime();
            try (var server = BenchServer.start(app, database.url(), PORT, folder.resolve("server.log"));
                    var connection = DriverManager.getConnection(database.url(), "root", "")) {
                System.out.printf("started in %.1f s%n", (System.nanoTime() - begun) / 1e9);
                var loader = new Loader(connection, today);
                loader.awaitDemo();
                connection.setAutoCommit(false);
                var w = loader.workspace("W", "w@bench.example");
                timed("W: 10,000 customers, 100,000 invoices", () -> loader.fill(w, 10_000, 100_000, SEED));
                var million = loader.workspace("Million", "million@bench.example");
                if (large > 0) {
                    timed("large: " + large + " invoices", () -> loader.fill(million, large / 10, large, SEED + 1));
                }
                loader.analyze();
                connection.setAutoCommit(true);
                new Screens(server, connection, table, today).measure("W", "w@bench.example", w, 100_000);
                if (large > 0) {
                    new Screens(server, connection, table, today).measure("1M", "million@bench.example", million, large);
                }
                table.add("resident memory after the run", server.residentMemory() / 1_000_000 + " MB", "≤ 900 MB", "",
                        server.residentMemory() <= 900_000_000L);
            }
        }
        Files.writeString(folder.resolve("table.md"), table.markdown());
        System.out.println(table.markdown());
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
