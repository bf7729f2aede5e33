package com.duebook.database;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.Objects;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.resilience.annotation.EnableResilientMethods;

@Configuration
@EnableResilientMethods
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    private static final int IDLE = 5;

    @Bean(destroyMethod = "stop")
    @Conditional(NoDatabaseUrl.class)
    EmbeddedDatabase embeddedDatabase(DatabaseSettings settings) {
        return EmbeddedDatabase.start(settings.folder());
    }

    @Bean
    HikariDataSource dataSource(DatabaseSettings settings, ObjectProvider<EmbeddedDatabase> embedded) {
        var pool = new HikariDataSource();
        pool.setPoolName("duebook");
        pool.setMaximumPoolSize(settings.poolSize());
        // What a quiet hour does not need goes back; a cluster's replicas share the database's connections.
        pool.setMinimumIdle(Math.min(IDLE, settings.poolSize()));
        pool.setIdleTimeout(Duration.ofSeconds(30).toMillis());
        // A full pool answers within seconds instead of queueing people behind a stuck one.
        pool.setConnectionTimeout(Duration.ofSeconds(5).toMillis());
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        pool.setAutoCommit(false);
        if (settings.isEmbedded()) {
            pool.setJdbcUrl(embedded.getObject().url());
            pool.setUsername("root");
        } else {
            pool.setJdbcUrl(JdbcUrl.tuned(Objects.requireNonNull(settings.url())));
            pool.setUsername(settings.user());
            pool.setPassword(settings.password());
        }
        return pool;
    }
}
