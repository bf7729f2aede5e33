package com.duebook.cluster;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What the faults of one run share: where things are, how much is asked for, and one cluster that is mended in between. */
public final class Stage implements AutoCloseable {

    private final Path folder;
    private final Options options;
    private final int port;
    private final Random random;
    private int companies;
    private @Nullable Cluster cluster;

    /** @param port of the balancer, 0 for a free one */
    public Stage(Path folder, Options options, int port) {
        this.folder = folder;
        this.options = options;
        this.port = port;
        var seed = options.seed();
        this.random = new Random(seed);
        System.out.println("seed " + seed + ", logs in " + folder);
    }

    /** @return the first when everything is asked for, else one that fits into a coffee break */
    public int size(int whole, int part) {
        return options.full() ? whole : part;
    }

    public Random random() {
        return random;
    }

    public Path folder() {
        return folder;
    }

    public Path app() {
        return options.app();
    }

    public Store store(String name) throws SQLException {
        var server = options.server();
        return server == null ? new EmbeddedStore(folder.resolve(name)) : GivenStore.create(server, name);
    }

    /** With two nodes for people and one for work, all of them ready. */
    public Cluster cluster() throws Exception {
        var shared = cluster;
        if (shared == null) {
            shared = Cluster.prepare(folder, app(), store("shared"), port);
            cluster = shared;
        }
        shared.mend(List.of("web-1", "web-2", "jobs-1"));
        return shared;
    }

    /** Another one each time. */
    public Company company(int customers) throws Exception {
        try (var connection = cluster().store().connect()) {
            return Company.open(connection, "Company " + ++companies, customers);
        }
    }

    @Override
    public void close() throws Exception {
        if (cluster != null) {
            cluster.close();
        }
    }
}
