package com.duebook.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.time.HeavyWork;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Hashing a long chain on a virtual thread would hold its carrier. */
@IntegrationTest
class CheckingComputesElsewhereTest extends TwoWorkspaces {

    @Autowired JournalPages pages;
    @Autowired HeavyWork work;

    @Test
    void waitsForTheThreadsOfHeavyWork() throws Exception {
        var faults = verify();
        var all = HeavyWork.halfOfTheCores();
        var busy = new CountDownLatch(all);
        var over = new CountDownLatch(1);
        var others = IntStream.range(0, all).mapToObj(one -> Thread.ofVirtual().start(() -> work.call(() -> hold(busy, over)))).toList();
        busy.await();

        var check = Thread.ofVirtual().start(this::verify);

        assertThat(check.join(Duration.ofSeconds(2))).isFalse();
        over.countDown();
        assertThat(check.join(Duration.ofSeconds(30))).isTrue();
        for (var other : others) {
            other.join();
        }
        assertThat(faults).isZero();
    }

    private int verify() {
        return workspaces.in(acme, () -> pages.verify().faults().size());
    }

    private static boolean hold(CountDownLatch busy, CountDownLatch over) {
        busy.countDown();
        try {
            over.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return true;
    }
}
