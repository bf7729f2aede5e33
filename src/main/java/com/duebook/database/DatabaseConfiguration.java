package com.duebook.database;

import com.duebook.node.NodeRole;
import com.duebook.problem.CannotStart;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.hibernate.cfg.JdbcSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.resilience.annotation.EnableResilientMethods;

@Configuration
@EnableResilientMethods
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    private static final int IDLE = 5;

    /** Whoever gets the pool finds the schema as it needs it. */
    @Bean
    HikariDataSource dataSource(DatabaseSettings settings, NodeRole role, ObjectProvider<EmbeddedServer> embedded) {
        var login = settings.isEmbedded() ? login(embedded.getIfAvailable()) : settings.login();
        var session = new SingleConnectionDataSource(JdbcUrl.patient(login.url()), login.user(), login.password(), true);
        try {
            if (role.migrates()) {
                Migration.run(session, settings.levels(), settings.grantTo());
            } else {
                settings.levels().forEach(code -> new Schema(JdbcClient.create(session), code).requireReady());
            }
        } catch (RuntimeException e) {
            throw DatabaseFault.of(e, login).map(RuntimeException.class::cast).orElse(e);
        } finally {
            session.destroy();
        }
        return pool(login, settings);
    }

    @Bean
    @ConditionalOnProperty(name = "duebook.database.kind", havingValue = "vitess")
    HibernatePropertiesCustomizer locksAsVitessReadsThem() {
        return properties -> properties.put(JdbcSettings.DIALECT, VitessDialect.class);
    }

    private static Login login(@Nullable EmbeddedServer server) {
        if (server == null) {
            throw new CannotStart("This Duebook is built for production and holds no embedded database;"
                    + " set DUEBOOK_DATABASE_URL to the address of a MySQL, such as jdbc:mysql://db:3306/duebook.");
        }
        return new Login(server.url(), "root", "");
    }

    private static HikariDataSource pool(Login login, DatabaseSettings settings) {
        var pool = new HikariDataSource();
        pool.setPoolName("duebook");
        pool.setMaximumPoolSize(settings.poolSize());
        // What a quiet hour does not need goes back; a cluster's replicas share the database's connections.
        pool.setMinimumIdle(Math.min(IDLE, settings.poolSize()));
        pool.setIdleTimeout(Duration.ofSeconds(30).toMillis());
        // A full pool answers within seconds instead of queueing people behind a stuck one; people wait for five.
        pool.setConnectionTimeout(Duration.ofSeconds(3).toMillis());
        pool.setValidationTimeout(Duration.ofSeconds(2).toMillis());
        pool.setMaxLifetime(Duration.ofMinutes(10).toMillis());
        pool.setExceptionOverrideClassName(NoLongerPrimary.class.getName());
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        pool.setAutoCommit(false);
        pool.setJdbcUrl(login.url());
        pool.setUsername(login.user());
        pool.setPassword(login.password());
        return pool;
    }
}
