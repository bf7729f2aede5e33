package com.duebook.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class HeldWorkTest {

    private static final Duration OFTEN = Duration.ofMillis(1);

    private final WorkItem mine = item();
    private final WorkItem taken = item();

    @Test
    void isRenewedForAsLongAsItIsWorkedOn() {
        var renewals = new CountDownLatch(3);
        try (var held = new HeldWork(List.of(mine), OFTEN, item -> {
            renewals.countDown();
            return true;
        })) {
            held.whileHeld(mine, () -> await(renewals));
        }
        assertThat(renewals.getCount()).isZero();
    }

    @Test
    void isLeftAloneWhenAnotherHasTakenItOver() {
        // Two rounds: after the second the first is over for both.
        var rounds = new CountDownLatch(2);
        var worked = new AtomicBoolean();
        try (var held = new HeldWork(List.of(mine, taken), OFTEN, item -> {
            if (item.equals(mine)) {
                rounds.countDown();
            }
            return item.equals(mine);
        })) {
            held.whileHeld(mine, () -> await(rounds));
            held.whileHeld(taken, () -> worked.set(true));
        }
        assertThat(worked).isFalse();
    }

    @Test
    void isStillHeldWhenTheDatabaseIsAwayForAMoment() {
        var tries = new CountDownLatch(2);
        var worked = new AtomicBoolean();
        try (var held = new HeldWork(List.of(mine), OFTEN, item -> {
            tries.countDown();
            throw new IllegalStateException("away");
        })) {
            await(tries);
            held.whileHeld(mine, () -> worked.set(true));
        }
        assertThat(worked).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static WorkItem item() {
        return new WorkItem(UUID.randomUUID(), UUID.randomUUID(), "kind", "subject", 1, 1);
    }
}
