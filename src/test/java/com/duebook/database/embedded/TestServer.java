package com.duebook.database.embedded;

import com.duebook.problem.CannotStart;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/** One embedded server for all the contexts of a test run, its data empty at the beginning. */
public final class TestServer {

    private static final EmbeddedDatabase SERVER = start(1);

    private TestServer() {}

    public static String url() {
        return SERVER.url();
    }

    /** Another run in the same checkout has the first folder for as long as it lasts. */
    private static EmbeddedDatabase start(int number) {
        var folder = Path.of("target", "test-database", Integer.toString(number)).toAbsolutePath();
        try {
            FolderLock.on(folder).release();
            Orphan.stop(ServerProcess.pidFile(folder));
            FileSystemUtils.deleteRecursively(folder.resolve("data"));
            var server = EmbeddedDatabase.start(folder);
            forgetAtPowerCuts(server);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
            return server;
        } catch (CannotStart e) {
            if (number == 8) {
                throw e;
            }
            return start(number + 1);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A test's data need not outlive the machine: no commit waits for the disk. */
    private static void forgetAtPowerCuts(EmbeddedDatabase server) {
        JdbcClient.create(new DriverManagerDataSource(server.url(), "root", ""))
                .sql("set global innodb_flush_log_at_trx_commit = 0").update();
    }

    private static void stop(EmbeddedDatabase server) {
        try {
            server.stop();
        } catch (IOException e) {
            System.err.println("the test database did not stop: " + e.getMessage());
        }
    }
}
