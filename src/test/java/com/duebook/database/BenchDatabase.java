package com.duebook.database;

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

    @Override
    public void close() throws Exception {
        server.stop();
    }
}
