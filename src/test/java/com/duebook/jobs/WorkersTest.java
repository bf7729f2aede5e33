package com.duebook.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class WorkersTest {

    private final ArrayDeque<WorkItem> due = new ArrayDeque<>();
    private final List<WorkItem> done = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch busy = new CountDownLatch(Workers.AT_ONCE);
    private final CountDownLatch release = new CountDownLatch(1);
    private final Workers workers = new Workers(this::claim, this::work, () -> {});

    @Test
    void holdsAFewMoreThanItWorksOn() throws InterruptedException {
        fill(100);

        assertThat(workers.inHand()).hasSize(3 * Workers.AT_ONCE);
        release.countDown();
    }

    @Test
    void givesBackWhatItHasNotBegunAndEndsTheRest() throws InterruptedException {
        fill(100);

        var left = workers.leave();

        assertThat(left).hasSize(2 * Workers.AT_ONCE);
        release.countDown();
        assertThat(workers.awaitEnd(Duration.ofSeconds(10))).isEmpty();
        assertThat(done).hasSize(Workers.AT_ONCE).doesNotContainAnyElementsOf(left);
    }

    @Test
    void takesNothingMoreOnceItLeaves() throws InterruptedException {
        fill(100);
        workers.leave();

        workers.fill();

        assertThat(due).hasSize(100 - 3 * Workers.AT_ONCE);
        release.countDown();
    }

    @Test
    void saysWhatDoesNotEndInTime() throws InterruptedException {
        fill(3 * Workers.AT_ONCE);
        workers.leave();

        assertThat(workers.awaitEnd(Duration.ofMillis(1))).hasSize(Workers.AT_ONCE);
        release.countDown();
    }

    @Test
    void leavesToOthersWhatWasTakenOverBeforeItsTurn() throws InterruptedException {
        fill(2 * Workers.AT_ONCE);

        workers.dropUnless(item -> false);
        release.countDown();
        workers.drain();

        assertThat(done).hasSize(Workers.AT_ONCE);
    }

    /** Until all workers are busy. */
    private void fill(int count) throws InterruptedException {
        Stream.generate(WorkersTest::item).limit(count).forEach(due::add);
        workers.fill();
        busy.await();
    }

    private Claims claim(int most) {
        var taken = Stream.generate(due::poll).limit(Math.min(most, due.size())).toList();
        return new Claims(taken, !due.isEmpty(), false);
    }

    private void work(WorkItem item) {
        busy.countDown();
        try {
            release.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        done.add(item);
    }

    private static WorkItem item() {
        return new WorkItem(UUID.randomUUID(), UUID.randomUUID(), "kind", "subject", 1, 1, false);
    }
}
