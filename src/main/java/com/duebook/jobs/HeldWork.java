package com.duebook.jobs;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What one drain has claimed. The claims are renewed until their work ends, so that a lease may be short: a dead
 * worker's items are free within seconds, and a live one's never. Who slept too long finds them gone.
 */
final class HeldWork implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HeldWork.class);

    private final Set<WorkItem> held = ConcurrentHashMap.newKeySet();
    private final Duration every;
    private final Predicate<WorkItem> renewal;
    private final CountDownLatch over = new CountDownLatch(1);

    /** @param renewal tells whether the claim still held */
    HeldWork(List<WorkItem> claimed, Duration every, Predicate<WorkItem> renewal) {
        held.addAll(claimed);
        this.every = every;
        this.renewal = renewal;
        Thread.ofVirtual().name("work-lease").start(this::beat);
    }

    /** Does nothing when the item has been taken over before its turn came. */
    void whileHeld(WorkItem item, Runnable work) {
        if (held.contains(item)) {
            try {
                work.run();
            } finally {
                held.remove(item);
            }
        }
    }

    /** Interrupts nothing: that would close the connection of a renewal under way. */
    @Override
    public void close() {
        over.countDown();
    }

    private void beat() {
        try {
            while (!over.await(every.toNanos(), TimeUnit.NANOSECONDS)) {
                renew();
            }
        } catch (InterruptedException never) {
            Thread.currentThread().interrupt();
        }
    }

    private void renew() {
        try {
            held.removeIf(item -> !renewal.test(item));
        } catch (RuntimeException away) {
            LOG.warn("could not renew the claims of {} pieces of work: {}", held.size(), away.toString());
        }
    }
}
