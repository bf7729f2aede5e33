package com.duebook.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PollerTest {

    static final Duration SOON = Duration.ofMillis(1);

    final AtomicInteger looks = new AtomicInteger();
    final Poller poller = new Poller(new RecurringList(Map.of(), List.of(),
            Map.of("soon", SOON, "late", Duration.ofDays(1), "never", Duration.ZERO), Map.of("inbox", SOON)));

    Poller.Poll poll = poller.start("never", looks::incrementAndGet);

    @AfterEach
    void stop() {
        poll.stop();
    }

    @Test
    void looksAgainAlsoAfterALookThatFailed() {
        poll = poller.start("soon", () -> {
            looks.incrementAndGet();
            throw new IllegalStateException("the database is away");
        });

        Awaitility.await().until(() -> looks.get() > 2);
    }

    @Test
    void endsWhenItIsStopped() throws InterruptedException {
        poll = poller.start("soon", looks::incrementAndGet);
        poll.stop();

        assertThat(poll.thread().awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void looksSoonerThanListedWhereThatWouldBeTooLate() {
        poll = poller.startWithin("late", SOON, looks::incrementAndGet);

        Awaitility.await().until(() -> looks.get() > 0);
    }

    @Test
    void neverLooksWhereNoTimeIsListed() {
        assertThat(poller.start("never", looks::incrementAndGet).thread().shutdownNow()).isEmpty();
        assertThat(poller.start("late", looks::incrementAndGet).thread().shutdownNow()).hasSize(1);
    }

    @Test
    void refusesWhatIsNotListed() {
        assertThatIllegalStateException().isThrownBy(() -> poller.start("secretly", looks::incrementAndGet))
                .withMessageContaining("secretly");
    }

    @Test
    void requiresThatTheListIsWhatThereIs() {
        assertThatNoException().isThrownBy(() -> RecurringList.requireSame(List.of("b", "a"), List.of("a", "b")));
        assertThatIllegalStateException().isThrownBy(() -> RecurringList.requireSame(List.of("a", "b"), List.of("a")))
                .withMessageContaining("lists [b]");
        assertThatIllegalStateException().isThrownBy(() -> RecurringList.requireSame(List.of("a"), List.of("a", "b")))
                .withMessageContaining("lacks [b]");
    }
}
