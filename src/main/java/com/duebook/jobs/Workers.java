package com.duebook.jobs;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/** What this process has in hand: so many items are worked on at once, a few more are held ready for whoever is done. */
final class Workers {

    static final int AT_ONCE = 8;
    private static final int IN_HAND = 3 * AT_ONCE;

    /** No virtual ones: imports and evaluations compute for long, and would hold the carriers of what pages push. */
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().name("work-", 0).factory());
    private final Semaphore room = new Semaphore(AT_ONCE, true);
    private final ReentrantLock claiming = new ReentrantLock();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition ended = lock.newCondition();
    private final Set<WorkItem> inHand = ConcurrentHashMap.newKeySet();
    private final Set<WorkItem> running = ConcurrentHashMap.newKeySet();
    private final AtomicInteger taken = new AtomicInteger();
    private final IntFunction<Claims> claim;
    private final Consumer<WorkItem> work;
    private final Runnable refill;
    private volatile boolean more;
    private volatile boolean leaving;

    /** @param refill is asked for when there may be more than was taken; calls {@link #fill} */
    Workers(IntFunction<Claims> claim, Consumer<WorkItem> work, Runnable refill) {
        this.claim = claim;
        this.work = work;
        this.refill = refill;
    }

    /** Takes what there is room for, and more of it as items end. */
    void fill() {
        claiming.lock();
        try {
            more = true;
            while (more && !leaving && IN_HAND - inHand.size() >= AT_ONCE) {
                var free = IN_HAND - inHand.size();
                var claims = claim.apply(free);
                var claimed = claims.taken();
                more = claims.more();
                inHand.addAll(claimed);
                taken.addAndGet(claimed.size());
                claimed.forEach(item -> threads.execute(() -> perform(item)));
            }
        } finally {
            claiming.unlock();
        }
    }

    /** @return how many items it took until nothing was left */
    int drain() {
        var before = taken.get();
        int round;
        do {
            round = taken.get();
            fill();
            awaitEnd(Duration.ofDays(1));
        } while (taken.get() > round && !leaving);
        return taken.get() - before;
    }

    Set<WorkItem> inHand() {
        return Set.copyOf(inHand);
    }

    /** What was not begun yet and is another's by now is left to them. */
    void dropUnless(Predicate<WorkItem> held) {
        inHand.removeIf(item -> !running.contains(item) && !held.test(item));
    }

    /** Begins nothing any more. @return what is held and was not begun */
    Set<WorkItem> leave() {
        leaving = true;
        // What a claim under way brings is among what is left.
        claiming.lock();
        lock.lock();
        try {
            var left = ConcurrentHashMap.<WorkItem>newKeySet();
            left.addAll(inHand);
            left.removeAll(running);
            inHand.removeAll(left);
            ended.signalAll();
            return left;
        } finally {
            lock.unlock();
            claiming.unlock();
        }
    }

    /** @return what is still being worked on after that time */
    Set<WorkItem> awaitEnd(Duration patience) {
        lock.lock();
        try {
            var nanos = patience.toNanos();
            while (!inHand.isEmpty() && nanos > 0) {
                nanos = ended.awaitNanos(nanos);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
        return inHand();
    }

    private void perform(WorkItem item) {
        room.acquireUninterruptibly();
        try {
            if (begin(item)) {
                work.accept(item);
            }
        } finally {
            room.release();
            end(item);
        }
        if (more && !leaving) {
            refill.run();
        }
    }

    private boolean begin(WorkItem item) {
        lock.lock();
        try {
            return !leaving && inHand.contains(item) && running.add(item);
        } finally {
            lock.unlock();
        }
    }

    private void end(WorkItem item) {
        lock.lock();
        try {
            running.remove(item);
            inHand.remove(item);
            if (inHand.isEmpty()) {
                ended.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }
}
