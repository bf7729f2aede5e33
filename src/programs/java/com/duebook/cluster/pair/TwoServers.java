package com.duebook.cluster.pair;

import com.duebook.cluster.MySqlHome;
import com.duebook.cluster.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/**
 * A MySQL primary and a replica that has received each commit before it is answered (semi-synchronous, AFTER_SYNC). Nodes
 * know both addresses, the first primary's first.
 */
public final class TwoServers implements Store {

    static final String OPTIONS = "?allowPublicKeyRetrieval=true&sslMode=DISABLED";

    private static final String SCHEMA = "duebook";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final MySqlServer primary;
    private final MySqlServer replica;

    private TwoServers(MySqlServer primary, MySqlServer replica) {
        this.primary = primary;
        this.replica = replica;
    }

    /** @return empty where there is no MySQL to start */
    public static Optional<TwoServers> start(Path folder) throws IOException, InterruptedException, SQLException {
        var home = MySqlHome.find();
        if (home.isEmpty()) {
            return Optional.empty();
        }
        var log = folder.resolve("mysqld.log");
        // The primary waits for its replica for as long as it takes, rather than go on without.
        var primary = MySqlServer.start(home.get(), 1, log, "--plugin-load-add=semisync_source.so",
                "--loose-rpl-semi-sync-source-wait-point=AFTER_SYNC", "--loose-rpl-semi-sync-source-timeout=3600000");
        var replica = MySqlServer.start(home.get(), 2, log, "--plugin-load-add=semisync_replica.so",
                "--loose-rpl-semi-sync-replica-enabled=ON", "--super-read-only=ON");
        var pair = new TwoServers(primary, replica);
        pair.join();
        return Optional.of(pair);
    }

    /** {@code kill -9}; it does not come back, as an operator's tool for take-overs sees to. */
    public void killPrimary() throws InterruptedException {
        primary.kill();
    }

    /** The replica applies all that it received and takes changes then. */
    public void promote() throws SQLException {
        replica.run("stop replica io_thread");
        var received = replica.text("select received_transaction_set from performance_schema.replication_connection_status", 1);
        replica.run("select wait_for_executed_gtid_set('" + received.replace("\n", "") + "', " + PATIENCE.toSeconds() + ")",
                "stop replica", "reset replica all", "set global super_read_only = off", "set global read_only = off");
    }

    @Override
    public Account account() {
        return new Account("jdbc:mysql://127.0.0.1:" + primary.port() + ",127.0.0.1:" + replica.port() + "/" + SCHEMA + OPTIONS,
                MySqlServer.USER, MySqlServer.PASSWORD);
    }

    /** Past the wire, which leads to one server only. */
    @Override
    public Account through(int wire) {
        return account();
    }

    @Override
    public String kind() {
        return "MySQL with a replica";
    }

    @Override
    public void close() throws InterruptedException {
        primary.close();
        replica.close();
    }

    private void join() throws SQLException, InterruptedException {
        replica.run("change replication source to source_host = '127.0.0.1', source_port = " + primary.port() + ", source_user = '"
                + MySqlServer.USER + "', source_password = '" + MySqlServer.PASSWORD
                + "', source_auto_position = 1, get_source_public_key = 1", "start replica");
        primary.run("set global rpl_semi_sync_source_enabled = on");
        var begun = System.nanoTime();
        while (!primary.text("show global status like 'Rpl_semi_sync_source_clients'", 2).equals("1")) {
            if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new IllegalStateException("the replica did not find its primary");
            }
            Thread.sleep(100);
        }
        primary.run("create database " + SCHEMA + " character set utf8mb4");
    }
}
