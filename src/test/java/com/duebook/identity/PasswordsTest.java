package com.duebook.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.problem.Refusal;
import com.duebook.time.TooBusy;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.password.PasswordEncoder;

/** S-04, of passwords alone. */
class PasswordsTest {

    private static final int LOGINS = 50;

    private final EmailAddress ada = new EmailAddress("ada@test.example");

    @Test
    void hashesFourAtATimeAndRefusesTheRestWhenFiftySignInAtOnce() {
        var encoder = new CountingEncoder();
        var passwords = new Passwords(new CommonPasswords(), encoder);
        encoder.count();
        var refused = new AtomicInteger();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, LOGINS).forEach(login -> threads.submit(() -> {
                try {
                    return passwords.matches("a quiet sentence", "a quiet sentence");
                } catch (TooBusy full) {
                    if (refused.incrementAndGet() == LOGINS - Passwords.AT_ONCE - Passwords.WAITING) {
                        encoder.open.countDown();
                    }
                    return false;
                }
            }));
        }

        // One fewer where the queue was full before an idle thread took the first.
        assertThat(encoder.done.get()).isBetween(Passwords.WAITING, Passwords.AT_ONCE + Passwords.WAITING)
                .isEqualTo(LOGINS - refused.get());
        assertThat(encoder.most.get()).isEqualTo(Passwords.AT_ONCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"丙申年的春天去看海棠花", "пароль из кириллицы", "كلمة سر طويلة", "🐟🐠🐡🦈🐙🦀🦞🦐🐚🐳"})
    void takesEveryScript(String password) {
        var passwords = new Passwords(new CommonPasswords());

        var hash = passwords.choose(password, ada).encoded();

        assertThat(passwords.matches(password, hash)).isTrue();
        assertThat(passwords.matches(password + "x", hash)).isFalse();
    }

    @Test
    void takesTwoHundredCharactersToTheLastAndNoMore() {
        var passwords = new Passwords(new CommonPasswords());
        var longest = "🐳".repeat(199) + "a";

        var hash = passwords.choose(longest, ada).encoded();

        assertThat(passwords.matches(longest, hash)).isTrue();
        assertThat(passwords.matches("🐳".repeat(199) + "b", hash)).isFalse();
        assertThatThrownBy(() -> passwords.choose("a".repeat(201), ada)).isInstanceOf(Refusal.class);
    }

    /** Else the clock would tell which addresses are known. */
    @Test
    void spendsNoHashOnAnEndlessPasswordWhoeverItIsFor() {
        var encoder = new CountingEncoder();
        var passwords = new Passwords(new CommonPasswords(), encoder);

        passwords.matches("x".repeat(401), "hash");
        passwords.matchNobody("x".repeat(401));

        assertThat(encoder.done.get()).isZero();
    }

    /** Holds the first checks until as many as may be are inside and the rest is refused. */
    private static final class CountingEncoder implements PasswordEncoder {

        final AtomicInteger most = new AtomicInteger();
        final AtomicInteger done = new AtomicInteger();
        private final AtomicInteger inside = new AtomicInteger();
        private CountDownLatch full = new CountDownLatch(0);
        private CountDownLatch open = new CountDownLatch(0);

        void count() {
            full = new CountDownLatch(Passwords.AT_ONCE);
            open = new CountDownLatch(1);
        }

        @Override
        public String encode(@Nullable CharSequence password) {
            return String.valueOf(password);
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            full.countDown();
            try {
                full.await();
                open.await();
                Thread.yield();
                return true;
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            } finally {
                inside.decrementAndGet();
                done.incrementAndGet();
            }
        }
    }
}
