package com.duebook.watch.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.IntegrationTest;
import com.duebook.support.TestClock;
import com.duebook.support.Visitor;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class HealthTest {

    private static final String LIVENESS = "/actuator/health/liveness";
    private static final String READINESS = "/actuator/health/readiness";
    private static final String STARTUP = "/actuator/health/startup";

    @Autowired DataSource source;
    @Autowired ApplicationContext application;
    @Autowired TestClock clock;
    @LocalServerPort int port;

    @BeforeEach
    void forgetTheLastAnswer() {
        clock.advance(Duration.ofSeconds(2));
    }

    @AfterEach
    void goOn() {
        AvailabilityChangeEvent.publish(application, ReadinessState.ACCEPTING_TRAFFIC);
    }

    @Test
    void isToldToEverybodyInOneWord() {
        for (var address : List.of(LIVENESS, READINESS, STARTUP)) {
            var answer = new Visitor(port).get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(answer.body()).as(address).isEqualTo("{\"status\":\"UP\"}");
            assertThat(answer.headers().firstValue("Set-Cookie")).as(address).isEmpty();
        }
    }

    @Test
    void tellsStrangersNothingElse() {
        for (var address : List.of("/actuator", "/actuator/health", READINESS + "/database", LIVENESS + "/livenessState",
                "/actuator/env")) {
            var answer = new Visitor(port).get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location")).as(address)
                    .hasValueSatisfying(to -> assertThat(to).endsWith("/login"));
        }
    }

    @Test
    void isNotReadyWhileItLeaves() {
        AvailabilityChangeEvent.publish(application, ReadinessState.REFUSING_TRAFFIC);

        assertThat(status(READINESS)).isEqualTo(503);
        assertThat(status(LIVENESS)).isEqualTo(200);
        assertThat(status(STARTUP)).isEqualTo(200);

        AvailabilityChangeEvent.publish(application, ReadinessState.ACCEPTING_TRAFFIC);
        assertThat(status(READINESS)).isEqualTo(200);
    }

    @Test
    void doesNotSufferFromAFullPool() throws SQLException {
        var pool = source.unwrap(HikariDataSource.class);
        var held = new ArrayList<Connection>();
        try {
            takeAll(pool, held);
            var began = System.nanoTime();

            assertThat(status(LIVENESS)).isEqualTo(200);
            assertThat(status(READINESS)).isEqualTo(200);
            assertThat(status(STARTUP)).isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(3));
        } finally {
            pool.setConnectionTimeout(5_000);
            for (var connection : held) {
                connection.close();
            }
        }
    }

    private static void takeAll(HikariDataSource pool, List<Connection> held) {
        pool.setConnectionTimeout(300);
        for (var i = 0; i < pool.getMaximumPoolSize(); i++) {
            try {
                held.add(pool.getConnection());
            } catch (SQLException inUse) {
                // By a job, which will want it back in vain.
            }
        }
    }

    private int status(String address) {
        return new Visitor(port).get(address).statusCode();
    }
}
