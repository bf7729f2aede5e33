package com.duebook.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.TestClock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MemoizedTest {

    private final TestClock clock = new TestClock();
    private final AtomicInteger asked = new AtomicInteger();
    private final Memoized<Integer> answer = new Memoized<>(asked::incrementAndGet, Duration.ofSeconds(15), clock);

    @Test
    void isLookedUpOnceAWhile() {
        assertThat(answer.get()).isEqualTo(1);
        clock.advance(Duration.ofSeconds(14));
        assertThat(answer.get()).isEqualTo(1);
        clock.advance(Duration.ofSeconds(1));
        assertThat(answer.get()).isEqualTo(2);
    }

    @Test
    void isLookedUpAnewWhenTheClockWasSetBack() {
        answer.get();
        clock.advance(Duration.ofHours(-1));
        assertThat(answer.get()).isEqualTo(2);
    }
}
