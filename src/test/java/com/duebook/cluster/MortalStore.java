package com.duebook.cluster;

import com.duebook.cluster.proxy.Wire;
import com.duebook.database.BenchDatabase;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** An embedded MariaDB that can be killed; it comes back at another port, which a wire hides. */
public final class MortalStore implements Store {

    private final Path folder;
    private BenchDatabase server;

    public MortalStore(Path folder) throws IOException {
        FileSystemUtils.deleteRecursively(folder.resolve("data"));
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
