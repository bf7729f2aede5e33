package com.duebook.database.embedded;

import com.duebook.problem.CannotStart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running server. Its output goes to a file, where the reason stands when it does not start. */
final class ServerProcess {

    /** Recovery after a power cut may take its time; a server that is going to fail does so at once. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final Logger LOG = LoggerFactory.getLogger(ServerProcess.class);

    private final Process process;
    private final Path folder;
    private final DiskRoom room;
    private final int port;
    private final Thread lastResort;

    private ServerProcess(Process process, Path folder, DiskRoom room, int port) {
        this.process = process;
        this.folder = folder;
        this.room = room;
        this.port = port;
        this.lastResort = new Thread(process::destroy);
    }

    static ServerProcess start(Path executable, Path folder, DiskRoom room, int port) throws IOException {
        var process = new ProcessBuilder(command(executable, folder, port))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log(folder).toFile())
                .start();
        var server = new ServerProcess(process, folder, room, port);
        // Until the application context is there to stop it.
        Runtime.getRuntime().addShutdownHook(server.lastResort);
        return server;
    }

    /** @throws CannotStart with the server's own words when it ends instead */
    void awaitReady() throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (process.waitFor(20, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
                process.destroyForcibly();
                handOver();
                if (room.isFull(folder, words())) {
                    throw room.full(folder);
                }
                throw new CannotStart("The database files in " + folder.resolve("data") + " cannot be opened ("
                        + reason() + "); put a backup in their place, or move that folder away to begin with an empty"
                        + " one.");
            }
        }
    }

    /** From here on {@link #stop} is called by whoever started it. */
    void handOver() {
        try {
            Runtime.getRuntime().removeShutdownHook(lastResort);
        } catch (IllegalStateException ending) {
            LOG.debug("the process ends already: the hook has been or will be run", ending);
        }
    }

    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static boolean asRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static List<String> command(Path executable, Path folder, int port) {
        var command = new ArrayList<>(List.of(
                executable.toString(),
                "--no-defaults",
                "--console",
                "--basedir=" + folder.resolve("mariadb"),
                "--datadir=" + folder.resolve("data"),
                "--tmpdir=" + folder.resolve("tmp"),
                "--pid-file=" + pidFile(folder),
                "--socket=" + folder.resolve("tmp").resolve("s"),
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-grant-tables",
                // Without this the server makes RSA keys for 9 to 19 seconds at every start.
                "--skip-ssl",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--innodb-buffer-pool-size=512M",
                "--innodb-flush-log-at-trx-commit=1",
                "--max-allowed-packet=64M",
                "--max-connections=200"));
        if (asRoot()) {
            command.add("--user=root");
        }
        return command;
    }

    static Path pidFile(Path folder) {
        return folder.resolve("mariadb.pid");
    }

    private static Path log(Path folder) {
        return folder.resolve("mariadb.log");
    }

    private boolean answers() {
        try (var connection = DriverManager.getConnection("jdbc:mariadb://127.0.0.1:" + port + "/", "root", "")) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Whatever ends it, {@link #stop} included. */
    CompletableFuture<Integer> end() {
        return process.onExit().thenApply(Process::exitValue);
    }

    private String words() throws IOException {
        return new String(Files.readAllBytes(log(folder)), StandardCharsets.UTF_8);
    }

    private String reason() throws IOException {
        return words().lines()
                .filter(line -> line.contains("[ERROR]"))
                .map(line -> line.substring(line.indexOf("[ERROR]") + 7).strip())
                .findFirst()
                .orElse("it says more in " + log(folder));
    }
}
