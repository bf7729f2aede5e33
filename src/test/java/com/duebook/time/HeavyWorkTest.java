package com.duebook.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class HeavyWorkTest {

    /** As computing does: a virtual thread that spins gives its carrier to nobody. */
    @Test
    void leavesTheCarriersToOthers() throws Exception {
        var heavy = new HeavyWork("test", 2, 100);
        var over = new AtomicBoolean();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var each = 0; each < 20; each++) {
                threads.submit(() -> heavy.call(() -> {
                    while (!over.get()) {
                        Thread.onSpinWait();
                    }
                    return true;
                }));
            }
            try {
                assertThat(threads.submit(() -> "answered")).succeedsWithin(Duration.ofSeconds(20)).isEqualTo("answered");
            } finally {
                over.set(true);
            }
        }
    }

    @Test
    void refusesWhatComesBeyondTheQueue() throws Exception {
        var heavy = new HeavyWork("test", 1, 2);
        var open = new CountDownLatch(1);
        var begun = new CountDownLatch(1);
        Callable<Boolean> work = () -> heavy.call(() -> {
            begun.countDown();
            return awaited(open);
        });
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Future<Boolean>>();
            all.add(threads.submit(work));
            begun.await();
            for (var each = 0; each < 9; each++) {
                all.add(threads.submit(work));
            }
            while (all.stream().filter(Future::isDone).count() < 7) {
                Thread.sleep(5);
            }
            open.countDown();
            var refused = 0;
            for (var one : all) {
                refused += isRefused(one) ? 1 : 0;
            }
            assertThat(refused).isEqualTo(7);
        }
        assertThat(heavy.<String>call(() -> "next")).isEqualTo("next");
    }

    @Test
    void throwsOnWhatTheWorkThrows() {
        var heavy = new HeavyWork("test", 1, 1);
        assertThatIllegalStateException().isThrownBy(() -> heavy.call(() -> {
            throw new IllegalStateException("failed");
        }));
        assertThatExceptionOfType(StackOverflowError.class).isThrownBy(() -> heavy.call(() -> {
            throw new StackOverflowError();
        }));
    }

    private static boolean isRefused(Future<Boolean> one) throws Exception {
        try {
            return !one.get(10, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            assertThat(e).hasCauseInstanceOf(TooBusy.class);
            return true;
        }
    }

    private static boolean awaited(CountDownLatch open) {
        try {
            return open.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
