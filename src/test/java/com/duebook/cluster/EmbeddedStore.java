package com.duebook.cluster;

import com.duebook.database.BenchDatabase;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** The embedded MariaDB as the product starts it, held by this program. */
final class EmbeddedStore implements Store {

    // Any password will do, but production wants one.
    private final BenchDatabase server;

    /** What an earlier run left there is gone. */
    EmbeddedStore(Path folder) {
        FileSystemUtils.deleteRecursively(folder.resolve("data").toFile());
        server = BenchDatabase.start(folder);
    }

    @Override
    public Account account() {
        return new Account(server.url(), "root", "none");
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
