package com.duebook.watch.health;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;

/**
 * A connection beside the pool, kept to ask whether the database answers. One from the pool would call a database away
 * whose only fault is that all of the pool is at work, and take a busy process out of service with all others.
 */
class DatabaseLine implements AutoCloseable {

    private static final int SECONDS = 1;

    private final HikariDataSource line;

    DatabaseLine(HikariDataSource pool) {
        var config = new HikariConfig();
        pool.copyStateTo(config);
        config.setPoolName("readiness");
        config.setMaximumPoolSize(1);
        config.setMinimumIdle(1);
        config.setIdleTimeout(0);
        config.setConnectionTimeout(SECONDS * 1_000);
        config.setValidationTimeout(SECONDS * 500);
        // Without a look at the database, which is asked when somebody wants to know.
        config.setInitializationFailTimeout(-1);
        config.setMetricRegistry(null);
        config.setMetricsTrackerFactory(null);
        line = new HikariDataSource(config);
    }

    /** Within about two seconds, whatever happens. */
    boolean answers() {
        try (var connection = line.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException away) {
            return false;
        }
    }

    @Override
    public void close() {
        line.close();
    }
}
