package com.duebook.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAccumulator;
import org.junit.jupiter.api.Test;

class BulkheadTest {

    @Test
    void letsTwoAtATimeAndNoMore() throws Exception {
        var turns = new Bulkhead(2);
        var inside = new AtomicInteger();
        var most = new LongAccumulator(Math::max, 0);
        var both = new CyclicBarrier(2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Future<Integer>>();
            for (var thread = 0; thread < 40; thread++) {
                all.add(threads.submit(() -> turns.take(() -> {
                    most.accumulate(inside.incrementAndGet());
                    meet(both);
                    return inside.decrementAndGet();
                })));
            }
            for (var one : all) {
                one.get(10, TimeUnit.SECONDS);
            }
        }
        assertThat(most.get()).isEqualTo(2);
    }

    @Test
    void givesTheTurnBackWhenTheWorkFails() {
        var turns = new Bulkhead(1);
        assertThatIllegalStateException().isThrownBy(() -> turns.take(() -> {
            throw new IllegalStateException("failed");
        }));
        assertThat(turns.<String>take(() -> "next")).isEqualTo("next");
    }

    private static void meet(CyclicBarrier other) {
        try {
            other.await(5, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("nobody else was let in", e);
        }
    }
}
