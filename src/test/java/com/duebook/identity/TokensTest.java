package com.duebook.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.problem.Refusal;
import com.duebook.support.IntegrationTest;
import com.duebook.support.Size;
import com.duebook.support.TestClock;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Tenancy;
import java.util.HashSet;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** S-02, and of S-03 the guessing. */
@IntegrationTest
class TokensTest {

    private static final int LINKS = Size.of(200, 20);
    private static final int AT_ONCE = 20;

    @Autowired Tokens tokens;
    @Autowired Tenancy tenancy;
    @Autowired TransactionTemplate transaction;
    @Autowired TestClock clock;
    @Autowired JdbcClient client;

    @BeforeEach
    void noon() {
        clock.reset();
    }

    @Test
    void succeedsOnceHoweverManyUseItAtOnce() {
        for (var link = 0; link < LINKS; link++) {
            var token = issue();
            var used = new AtomicInteger();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var i = 0; i < AT_ONCE; i++) {
                    threads.execute(() -> {
                        try {
                            use(token);
                            used.incrementAndGet();
                        } catch (Refusal late) {
                            // as expected of all but one
                        }
                    });
                }
            }
            assertThat(used).hasValue(1);
        }
    }

    @Test
    void isNotUsedUpByLooking() {
        var token = issue();
        for (var look = 0; look < 10; look++) {
            assertThat(inTransaction(() -> tokens.subject(TokenPurpose.SIGN_UP, token))).isPresent();
        }

        assertThat(use(token)).isNotBlank();
    }

    @Test
    void endsAtItsTime() {
        var token = issue();
        clock.advance(TokenPurpose.SIGN_UP.lifetime());

        assertThatThrownBy(() -> use(token)).isInstanceOf(Refusal.class);
    }

    @Test
    void endsWhenANewerOneIsIssued() {
        var subject = Ids.next().toString();
        var first = issue(subject);
        var second = issue(subject);

        assertThatThrownBy(() -> use(first)).isInstanceOf(Refusal.class);
        assertThat(use(second)).isEqualTo(subject);
    }

    @Test
    void isGoodForItsPurposeOnly() {
        var token = issue();

        assertThatThrownBy(() -> inTransaction(() -> tokens.use(TokenPurpose.RESET_PASSWORD, token)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void isKeptAsAHashOnlyAndNeverTwice() {
        var seen = new HashSet<String>();
        for (var i = 0; i < 1_000; i++) {
            seen.add(inTransaction(() -> tokens.issue(TokenPurpose.INVITATION, "one")));
        }
        var last = issue();

        assertThat(seen).hasSize(1_000).allMatch(token -> token.length() == 43);
        assertThat(client.sql("select count(*) from single_use_token where hash = ?").params(Sha256.of(last))
                .query(Integer.class).single()).isOne();
    }

    private String issue() {
        return issue(Ids.next().toString());
    }

    private String issue(String subject) {
        return inTransaction(() -> tokens.issue(TokenPurpose.SIGN_UP, subject));
    }

    private String use(String token) {
        return inTransaction(() -> tokens.use(TokenPurpose.SIGN_UP, token));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return tenancy.onPlatform(() -> transaction.execute(status -> work.get()));
    }
}
