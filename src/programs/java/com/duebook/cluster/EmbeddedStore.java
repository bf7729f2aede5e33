package com.duebook.cluster;

import com.duebook.cluster.proxy.Wire;
import com.duebook.database.embedded.BenchDatabase;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** The embedded MariaDB as the product starts it; killed, it comes back at another port, which a wire hides. */
public final class EmbeddedStore implements Store {

    private final Path folder;
    private BenchDatabase server;

    /** What an earlier run left there is gone. */
    public EmbeddedStore(Path folder) {
        FileSystemUtils.deleteRecursively(folder.resolve("data").toFile());
        this.folder = folder;
        this.server = BenchDatabase.start(folder);
    }

    /** {@code kill -9}, and the start that recovers what was committed. */
    public void killAndRestart(Wire wire) throws Exception {
        server.kill(folder);
        server = BenchDatabase.start(folder);
        wire.leadTo(account().port());
    }

    @Override
    public Account account() {
        // Any password will do, but production wants one.
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
