package com.duebook.cluster;

import com.duebook.database.BenchDatabase;
import java.nio.file.Path;

/** The embedded MariaDB as the product starts it, held by this program. */
final class EmbeddedStore implements Store {

    private final BenchDatabase server;

    EmbeddedStore(Path folder) {
        server = BenchDatabase.start(folder);
    }

    @Override
    public Account account() {
        return new Account(server.url(), "root", "");
    }

    @Override
    public String kind() {
        return "embedded MariaDB";
    }

    @Override
    public void close() throws Exception {
        server.close();
    }
}
