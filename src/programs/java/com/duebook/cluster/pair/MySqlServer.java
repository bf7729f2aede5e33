package com.duebook.cluster.pair;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** One {@code mysqld} on loopback, of the installation in a root folder of its own, with data that are thrown away. */
final class MySqlServer implements AutoCloseable {

    static final String USER = "duebook";
    static final String PASSWORD = "duebook";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path home;
    private final String name;
    private final int port;
    private final Process process;

    private MySqlServer(Path home, String name, int port, Process process) {
        this.home = home;
        this.name = name;
        this.port = port;
        this.process = process;
    }

    /** Every commit reaches the disk before it is answered. */
    static MySqlServer start(Path home, int id, Path log, String... options) throws IOException, InterruptedException, SQLException {
        var name = "duebook-pair-" + ProcessHandle.current().pid() + "-" + id;
        var data = home.resolve("var/lib").resolve(name);
        FileSystemUtils.deleteRecursively(data);
        var first = home.resolve("tmp").resolve(name + ".sql");
        Files.writeString(first, "create user '%1$s'@'%%' identified by '%2$s';\ngrant all on *.* to '%1$s'@'%%' with grant option;\n"
                .formatted(USER, PASSWORD));
        if (mysqld(home, name, log, List.of("--initialize-insecure", "--init-file=/tmp/" + first.getFileName())).waitFor() != 0) {
            throw new IllegalStateException("MySQL made no data folder; see " + log);
        }
        Files.delete(first);
        var port = freePort();
        var all = new ArrayList<>(List.of("--port=" + port, "--bind-address=127.0.0.1", "--socket=/tmp/" + name + ".sock",
                "--pid-file=/tmp/" + name + ".pid", "--mysqlx=OFF", "--innodb-buffer-pool-size=256M", "--max-connections=200",
                "--character-set-server=utf8mb4", "--server-id=" + id, "--gtid-mode=ON", "--enforce-gtid-consistency=ON",
                "--log-bin=binlog", "--sync-binlog=1", "--innodb-flush-log-at-trx-commit=1"));
        all.addAll(List.of(options));
        var process = mysqld(home, name, log, all);
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        var server = new MySqlServer(home, name, port, process);
        server.await();
        return server;
    }

    int port() {
        return port;
    }

    /** {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:mysql://127.0.0.1:" + port + "/" + TwoServers.OPTIONS, USER, PASSWORD);
    }

    void run(String... statements) throws SQLException {
        try (var connection = connect(); var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** @return the first row's column of this number, counted from 1 */
    String text(String sql, int column) throws SQLException {
        try (var connection = connect(); var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(column) : "";
        }
    }

    @Override
    public void close() throws InterruptedException {
        kill();
        for (var left : List.of("var/lib/" + name, "tmp/" + name + ".sock", "tmp/" + name + ".sock.lock", "tmp/" + name + ".pid")) {
            FileSystemUtils.deleteRecursively(home.resolve(left).toFile());
        }
    }

    private void await() throws InterruptedException, SQLException {
        var begun = System.nanoTime();
        while (true) {
            try {
                run("select 1");
                return;
            } catch (SQLException notYet) {
                if (!process.isAlive() || System.nanoTime() - begun > PATIENCE.toNanos()) {
                    throw notYet;
                }
                Thread.sleep(200);
            }
        }
    }

    private static Process mysqld(Path home, String name, Path log, List<String> options) throws IOException {
        var command = new ArrayList<>(List.of("chroot", home.toString(), "mysqld", "--no-defaults", "--user=mysql",
                "--datadir=/var/lib/" + name, "--secure-file-priv=NULL"));
        command.addAll(options);
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
