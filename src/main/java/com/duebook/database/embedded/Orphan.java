package com.duebook.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A database server that outlived a Duebook which was killed. It would keep the files locked. */
final class Orphan {

    private static final Logger LOG = LoggerFactory.getLogger(Orphan.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Orphan() {}

    /** To be called with the folder's lock held, so that nobody else's server can be meant. */
    static void stop(Path pidFile) {
        pidIn(pidFile).flatMap(ProcessHandle::of).filter(Orphan::isServer).ifPresent(server -> {
            LOG.info("Stopping the database server that an earlier, killed Duebook left behind.");
            server.destroy();
            if (!isGone(server)) {
                server.destroyForcibly();
                isGone(server);
            }
        });
    }

    private static Optional<Long> pidIn(Path pidFile) {
        try {
            return Optional.of(Long.valueOf(Files.readString(pidFile).strip()));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The number may have been given to another program since. */
    private static boolean isServer(ProcessHandle process) {
        return process.info().command().filter(command -> command.matches(".*(mariadbd|mysqld)(\\.exe)?")).isPresent();
    }

    private static boolean isGone(ProcessHandle process) {
        CompletableFuture<ProcessHandle> end = process.onExit().completeOnTimeout(
                process, PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        return !end.join().isAlive();
    }
}
