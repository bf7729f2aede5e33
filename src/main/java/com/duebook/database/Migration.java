package com.duebook.database;

import com.duebook.problem.CannotStart;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Brings the schema up to date over one connection, whose session holds a lock of the database all the while. The lock
 * is gone with the session: after a kill, of the process or of the machine, the next one goes on where this one ended.
 */
final class Migration {

    private static final Logger LOG = LoggerFactory.getLogger(Migration.class);
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final Duration LOOK = Duration.ofSeconds(5);

    private final SingleConnectionDataSource session;
    private final JdbcClient client;

    private Migration(SingleConnectionDataSource session) {
        this.session = session;
        this.client = JdbcClient.create(session);
    }

    /**
     * Waits for another process that is doing the same.
     *
     * @param code where each part of the schema is to be
     */
    static void run(SingleConnectionDataSource session, List<SchemaLevel> code, String grantTo) {
        var migration = new Migration(session);
        migration.lock();
        code.forEach(migration::bringTo);
        if (!grantTo.isBlank()) {
            Grants.give(migration.client, grantTo);
        }
    }

    private void bringTo(SchemaLevel code) {
        var schema = new Schema(client, code);
        if (schema.isBehind()) {
            bringUpToDate(code.part());
            schema.reached();
        }
    }

    private void lock() {
        // A server that hears nothing from a dead machine lets go of its session, and so of the lock, after this.
        client.sql("set session wait_timeout = 50").update();
        for (var waited = Duration.ZERO; !tryLock(); waited = waited.plus(LOOK)) {
            if (waited.isZero()) {
                LOG.info("Another Duebook is bringing the database's schema up to date; waiting for it to end.");
            }
            if (waited.compareTo(PATIENCE) > 0) {
                throw new CannotStart("Another Duebook has been changing the schema of this database for "
                        + PATIENCE.toMinutes() + " minutes; look at what it is waiting for, then start this one again.");
            }
        }
    }

    /** The name is per schema, since the server keeps such locks for all of its schemas. */
    private boolean tryLock() {
        return Integer.valueOf(1).equals(client.sql("select get_lock(concat('duebook-', left(sha2(database(), 256), 40)), :seconds)")
                .param("seconds", LOOK.toSeconds())
                .query(Integer.class)
                .single());
    }

    private void bringUpToDate(SchemaPart part) {
        var liquibase = new SpringLiquibase();
        liquibase.setDataSource(session);
        liquibase.setChangeLog("classpath:/" + part.folder() + "/changelog.yaml");
        liquibase.setResourceLoader(new DefaultResourceLoader());
        try {
            liquibase.afterPropertiesSet();
            autoCommit();
        } catch (LiquibaseException | SQLException e) {
            throw new IllegalStateException("the schema could not be brought up to date", e);
        }
    }

    private void autoCommit() throws SQLException {
        try (Connection connection = session.getConnection()) {
            connection.setAutoCommit(true);
        }
    }
}
