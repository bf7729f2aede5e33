package com.duebook.database;

import com.duebook.problem.CannotStart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A MariaDB server of our own on loopback, its files kept in one folder that no two processes share. */
final class EmbeddedDatabase {

    private final FolderLock lock;
    private final ServerProcess server;
    private final int port;

    private EmbeddedDatabase(FolderLock lock, ServerProcess server, int port) {
        this.lock = lock;
        this.server = server;
        this.port = port;
    }

    static EmbeddedDatabase start(Path given) {
        var folder = given.toAbsolutePath().normalize();
        var lock = FolderLock.on(folder);
        try {
            Orphan.stop(ServerProcess.pidFile(folder));
            var executable = ServerFiles.in(folder).layOut();
            var port = freePort();
            var server = ServerProcess.start(executable, folder, port);
            server.awaitReady();
            createSchema(port);
            server.handOver();
            return new EmbeddedDatabase(lock, server, port);
        } catch (IOException | SQLException e) {
            throw new CannotStart("The embedded database in " + folder + " did not start (" + e.getMessage()
                    + "); its own words are in " + folder.resolve("mariadb.log") + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Login login() {
        return new Login(url(), "root", "");
    }

    String url() {
        return JdbcUrl.tuned("jdbc:mariadb://127.0.0.1:" + port + "/duebook");
    }

    /** What a kill does: the lock is gone, the server is not. */
    void forget() throws IOException {
        lock.release();
    }

    void stop() throws IOException {
        server.stop();
        lock.release();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void createSchema(int port) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:mariadb://127.0.0.1:" + port + "/", "root", "");
                var statement = connection.createStatement()) {
            statement.execute("create database if not exists duebook character set utf8mb4 collate utf8mb4_unicode_ci");
        }
    }
}
