package com.duebook.watch.health;

import com.duebook.time.Memoized;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** What the three groups of {@code management.endpoint.health} ask, and the door to them: for everybody, in one word. */
@Configuration
class HealthConfiguration {

    private static final String[] ADDRESSES = {
        "/actuator/health/liveness", "/actuator/health/readiness", "/actuator/health/startup"
    };

    /** Strangers who ask all the time get the last answer, and keep nobody else from one. */
    private static final Duration WHILE = Duration.ofSeconds(1);

    private final AtomicBoolean started = new AtomicBoolean();

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        started.set(true);
    }

    @Bean
    DatabaseLine databaseLine(DataSource pool) throws SQLException {
        return new DatabaseLine(pool.unwrap(HikariDataSource.class));
    }

    @Bean
    HealthIndicator database(DatabaseLine line, Clock clock) {
        var answers = new Memoized<>(line::answers, WHILE, clock);
        return () -> health(answers.get());
    }

    @Bean
    HealthIndicator started() {
        return () -> health(started.get());
    }

    @Bean
    @Order(6)
    SecurityFilterChain health(HttpSecurity http) {
        return http.securityMatcher(ADDRESSES)
                .authorizeHttpRequests(requests -> requests
                        .requestMatchers(HttpMethod.GET, ADDRESSES).permitAll()
                        .anyRequest().denyAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    private static Health health(boolean good) {
        return (good ? Health.up() : Health.down()).build();
    }
}
