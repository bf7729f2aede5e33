package com.duebook.workspace.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.identity.Guesses;
import com.duebook.support.IntegrationTest;
import com.duebook.support.Visitor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** S-03 over HTTP: guessing is slow and tells nothing. */
@IntegrationTest
class LoginLimitTest extends OneColleague {

    /** Too long to be hashed, so that these tests are quick. */
    static final String ENDLESS = "x".repeat(401);

    @Test
    void answersTooManyRequestsWhateverTheHeadersClaim() {
        var visitor = new Visitor(port);
        for (var attempt = 0; attempt < Guesses.A_MINUTE; attempt++) {
            assertThat(visitor.signIn("guess" + attempt + "@test.example", ENDLESS).statusCode()).isEqualTo(302);
        }

        assertThat(visitor.signIn(cora.address(), Colleague.PASSWORD).statusCode()).isEqualTo(429);
        assertThat(new Visitor(port).signIn(cora.address(), Colleague.PASSWORD,
                "X-Forwarded-For", "203.0.113.7", "Forwarded", "for=203.0.113.8", "X-Real-IP", "203.0.113.9").statusCode())
                .isEqualTo(429);

        clock.advance(Duration.ofMinutes(1));
        assertThat(visitor.signIn(cora.address(), Colleague.PASSWORD).statusCode()).isEqualTo(302);
        assertThat(visitor.isIn()).isTrue();
    }

    @Test
    void letsThirtyOfSixtyThroughThatComeAtOnce() throws Exception {
        var answers = new ArrayList<Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = Collections.nCopies(2 * Guesses.A_MINUTE,
                    (Callable<Integer>) () -> new Visitor(port).signIn("guess@test.example", ENDLESS).statusCode());
            for (var one : threads.invokeAll(all)) {
                answers.add(one.get());
            }
        }

        assertThat(answers).filteredOn(status -> status == 302).hasSize(Guesses.A_MINUTE);
        assertThat(answers).filteredOn(status -> status == 429).hasSize(Guesses.A_MINUTE);
        clock.advance(Duration.ofSeconds(2));
        var visitor = new Visitor(port);
        assertThat(visitor.signIn("guess@test.example", ENDLESS).statusCode()).isEqualTo(302);
        assertThat(visitor.signIn("guess@test.example", ENDLESS).statusCode()).isEqualTo(429);
    }

    @Test
    void answersAlikeForKnownAndUnknownAddresses() {
        var known = new Visitor(port).signIn(cora.address(), "a wrong sentence");
        var unknown = new Visitor(port).signIn("nobody@test.example", "a wrong sentence");

        assertThat(unknown.statusCode()).isEqualTo(known.statusCode()).isEqualTo(302);
        assertThat(unknown.headers().map().keySet()).isEqualTo(known.headers().map().keySet());
        assertThat(unknown.headers().firstValue("Location")).isEqualTo(known.headers().firstValue("Location"));
        assertThat(unknown.body()).isEqualTo(known.body());
    }
}
