package com.duebook.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.IntegrationTest;
import com.duebook.support.TestClock;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Tenancy;
import com.duebook.workspace.login.ForgetSessions;
import com.duebook.workspace.login.ForgetSessionsHandler;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The night deletes what is over, and nothing that still counts. */
@IntegrationTest
class LeftoversTest {

    @Autowired ForgetSessionsHandler night;
    @Autowired LoginFailures failures;
    @Autowired Tokens tokens;
    @Autowired Personal personal;
    @Autowired Tenancy tenancy;
    @Autowired JdbcClient client;
    @Autowired TestClock clock;

    private final String guessed = "second-step:" + Ids.next();
    private final String subject = Ids.next().toString();

    @BeforeEach
    void nothingOfOthers() {
        clock.later();
        personal.work(() -> client.sql("delete from login_failure").update());
        personal.work(() -> client.sql("delete from single_use_token").update());
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void deletesFailuresAfterAQuietDay() {
        personal.work(() -> failures.tryOnce(guessed, 1));
        clock.advance(Duration.ofMinutes(1).plus(Leftovers.QUIET));
        night.run(new ForgetSessions());
        assertThat(count("login_failure")).as("the pause of a minute was over a day ago and no more").isEqualTo(1);

        clock.advance(Duration.ofSeconds(1));
        night.run(new ForgetSessions());
        assertThat(count("login_failure")).isZero();
    }

    @Test
    void deletesLinksADayAfterTheyWereOver() {
        var token = personal.work(() -> tokens.issue(TokenPurpose.SIGN_UP, subject));
        night.run(new ForgetSessions());
        assertThat(personal.work(() -> tokens.subject(TokenPurpose.SIGN_UP, token))).contains(subject);

        clock.advance(TokenPurpose.SIGN_UP.lifetime().plus(Leftovers.QUIET).plusSeconds(1));
        night.run(new ForgetSessions());
        assertThat(count("single_use_token")).isZero();
    }

    @Test
    void deletesMoreThanOneTransactionTakes() {
        var old = clock.instant().minus(Leftovers.QUIET).minusSeconds(1);
        personal.work(() -> {
            for (var i = 0; i < Leftovers.AT_ONCE + 1; i++) {
                add(old);
            }
            return true;
        });
        assertThat(count("login_failure")).isEqualTo(Leftovers.AT_ONCE + 1);

        night.run(new ForgetSessions());

        assertThat(count("login_failure")).isZero();
    }

    private void add(Instant blockedUntil) {
        client.sql("insert into login_failure (address_hash, failures, blocked_until) values (?, 1, ?)")
                .params(Sha256.of(Ids.next().toString()), Timestamp.from(blockedUntil)).update();
    }

    private int count(String table) {
        return client.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
