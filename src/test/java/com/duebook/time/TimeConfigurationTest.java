package com.duebook.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.IntegrationTest;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class TimeConfigurationTest {

    static final Instant LAST_MOMENT = Instant.parse("2026-12-31T23:59:59.999999600Z");

    @Autowired JdbcClient client;

    @Test
    void readsNoFinerThanMicroseconds() {
        var clock = new TimeConfiguration().clock();
        assertThat(Stream.generate(clock::instant).limit(10_000)).allMatch(now -> now.getNano() % 1_000 == 0);
    }

    @Test
    void keepsTheYearInTheDatabase() {
        var now = TimeConfiguration.inMicroseconds(Clock.fixed(LAST_MOMENT, ZoneOffset.UTC)).instant();
        assertThat(now).isEqualTo(Instant.parse("2026-12-31T23:59:59.999999Z"));

        var kept = client.sql("select cast(:now as datetime(6))").param("now", Timestamp.from(now)).query(Timestamp.class).single();

        assertThat(kept.toInstant()).isEqualTo(now);
    }
}
