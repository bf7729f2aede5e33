package com.duebook.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.IntegrationTest;
import com.duebook.support.StandIns;
import com.duebook.support.TestClock;
import com.duebook.support.Visitor;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.password.PasswordEncoder;

/** More wrong passwords at once than the machine can hash, and what the others still get. */
@IntegrationTest
class FloodedSignInTest {

    static final int TAKEN = Passwords.AT_ONCE + Passwords.WAITING;

    @LocalServerPort int port;
    @Autowired TestClock clock;
    @Autowired CommonPasswords common;
    @Autowired StandIns standIns;

    private final Encoder encoder = new Encoder();

    @Test
    void leavesTheProcessAliveAndTellsTheRestToWait() throws Exception {
        clock.later();
        standIns.put(Passwords.class, new Passwords(common, encoder));
        var visitors = new ArrayList<Visitor>();
        for (var each = 0; each < Guesses.A_MINUTE; each++) {
            visitors.add(new Visitor(port));
        }
        encoder.spin.set(true);
        var answers = new ArrayList<Future<HttpResponse<String>>>();
        try (var threads = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            try {
                visitors.forEach(visitor -> answers.add(threads.submit(
                        () -> visitor.signIn("nobody@test.example", "a wrong sentence"))));
                while (answers.stream().filter(Future::isDone).count() < Guesses.A_MINUTE - TAKEN) {
                    assertThat(liveness()).isEqualTo(200);
                    Thread.sleep(20);
                }
                assertThat(liveness()).isEqualTo(200);
            } finally {
                encoder.spin.set(false);
            }
        }
        var refused = new ArrayList<HttpResponse<String>>();
        for (var answer : answers) {
            if (answer.get().statusCode() == 503) {
                refused.add(answer.get());
            } else {
                assertThat(answer.get().statusCode()).isEqualTo(302);
            }
        }
        assertThat(refused).hasSizeBetween(Guesses.A_MINUTE - TAKEN, Guesses.A_MINUTE - Passwords.WAITING);
        assertThat(refused.getFirst().body()).contains("try again in a few seconds").contains("href=\"login\"");
        assertThat(refused.getFirst().headers().firstValue("Retry-After")).isPresent();
    }

    /** Half a minute is long for a machine that others use as well; with the carriers held it would never come. */
    private int liveness() throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health/liveness"))
                    .timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    /** Computes, as Argon2 does, for as long as the test wants. */
    static final class Encoder implements PasswordEncoder {

        final AtomicBoolean spin = new AtomicBoolean();

        @Override
        public String encode(@Nullable CharSequence password) {
            return String.valueOf(password);
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            while (spin.get()) {
                Thread.onSpinWait();
            }
            return false;
        }
    }
}
