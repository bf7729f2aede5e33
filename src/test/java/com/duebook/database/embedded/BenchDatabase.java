package com.duebook.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The embedded server as the product starts it, held by another process than the product's. */
public final class BenchDatabase implements AutoCloseable {

    private final EmbeddedDatabase server;

    private BenchDatabase(EmbeddedDatabase server) {
        this.server = server;
    }

    public static BenchDatabase start(Path folder) {
        return new BenchDatabase(EmbeddedDatabase.start(folder));
    }

    public String url() {
        return server.url();
    }

    /** {@code kill -9}; another may be started on the folder then. */
    public void kill(Path folder) throws IOException {
        var pid = Long.parseLong(Files.readString(ServerProcess.pidFile(folder)).strip());
        ProcessHandle.of(pid).ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
        server.forget();
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }
}
