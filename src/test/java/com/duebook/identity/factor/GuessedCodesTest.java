package com.duebook.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.identity.LoginFailures;
import com.duebook.identity.SignIn;
import com.duebook.problem.Refusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** Whoever guesses at the codes of an app, once or at once on several nodes. */
class GuessedCodesTest extends AppOwner {

    @Autowired FactorNotes notes;
    @Autowired LoginFailures failures;
    @Autowired SignIn signIn;
    @Autowired ApplicationEventPublisher events;

    @Test
    void slowsDownWhoeverGuessesOnAnyNodeButNotARecoveryCode() {
        var codes = setUp().codes();
        clock.advance(Duration.ofSeconds(90));
        var other = new FactorCheck(new Totp(secrets, keys, personal, clock), recovery, failures, notes, people, personal, events);
        for (var i = 0; i < FactorCheck.FREE; i++) {
            var node = i % 2 == 0 ? check : other;
            refuses("identity.factor.wrong", () -> node.use(cora.id(), wrong()));
        }

        refuses("identity.factor.wait", () -> other.use(cora.id(), now()));
        refuses("identity.factor.wait", () -> check.use(cora.id(), now()));
        assertThat(told(acme)).contains("SECOND_STEP_BLOCKED");
        assertThat(check.use(cora.id(), codes.getFirst())).isEqualTo(Factor.RECOVERY_CODE);

        clock.advance(Duration.ofSeconds(61));
        assertThat(check.use(cora.id(), now())).as("after the pause").isEqualTo(Factor.TOTP);
        clock.advance(Duration.ofSeconds(30));
        refuses("identity.factor.wrong", () -> check.use(cora.id(), wrong()));
        assertThat(check.use(cora.id(), now())).as("a right one forgets the wrong ones").isEqualTo(Factor.TOTP);
    }

    /** A stranger types what the pause is kept under where an address is asked for. */
    @Test
    void isNotHeldUpByWhoeverDoesNotKnowThePassword() {
        setUp();
        for (var guess = 0; guess < 12; guess++) {
            assertThat(signIn.check(FactorCheck.key(cora.id()), "wrong")).isEmpty();
        }
        clock.advance(Duration.ofSeconds(40));

        assertThat(check.use(cora.id(), now())).isEqualTo(Factor.TOTP);
    }

    @Test
    void countsManyGuessesAtOnceOneAfterTheOther() throws Exception {
        setUp();
        clock.advance(Duration.ofSeconds(90));
        var tries = new ArrayList<Callable<String>>();
        for (var i = 0; i < 20; i++) {
            tries.add(() -> {
                try {
                    return check.use(cora.id(), wrong()).name();
                } catch (Refusal refusal) {
                    return refusal.key();
                }
            });
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<String>();
            for (var done : threads.invokeAll(tries)) {
                answers.add(done.get());
            }
            assertThat(answers.stream().filter("identity.factor.wrong"::equals)).hasSize(FactorCheck.FREE);
        }
    }
}
