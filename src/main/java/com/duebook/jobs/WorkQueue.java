package com.duebook.jobs;

import com.duebook.tenancy.Tenancy;
import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Work that must happen once its cause is committed. Adding is part of the cause's transaction; the items are drained
 * right after the commit, and by a look every second on every replica for whatever a crash left behind. These are small
 * steps; the handler of what computes for long hands it over to JobRunr.
 */
@Component
public class WorkQueue {

    private static final Logger LOG = LoggerFactory.getLogger(WorkQueue.class);

    private final WorkItems items;
    private final WorkClaims claims;
    private final Tenancy tenancy;
    private final Clock clock;
    private final WorkRuns runs;
    private final boolean background;
    private final Workers workers;
    private volatile Instant lookedForLost = Instant.EPOCH;
    private final AtomicInteger wakeUps = new AtomicInteger();

    WorkQueue(
            WorkItems items,
            WorkClaims claims,
            Tenancy tenancy,
            Clock clock,
            ObjectProvider<WorkHandler> handlers,
            ObservationRegistry observations,
            @Value("${duebook.jobs.background:true}") boolean background) {
        this.items = items;
        this.claims = claims;
        this.tenancy = tenancy;
        this.clock = clock;
        this.runs = new WorkRuns(items, tenancy, clock, handlers, observations);
        this.background = background;
        this.workers = new Workers(this::claim, runs::run, this::fillLogged);
    }

    /** In the current workspace, as soon as the running transaction is committed. */
    public void add(String kind, String subject) {
        add(kind, subject, clock.instant());
    }

    public void add(String kind, String subject, Instant due) {
        PromisedWork.ofThisTransaction(() -> new PromisedWork(tenancy.scope().tenant(), items, this::wake))
                .add(runs.handlerOf(kind).kind(), subject, due);
    }

    /** Works off everything due, several items side by side, and returns when nothing is left. */
    public int drain() {
        return workers.drain();
    }

    boolean isInBackground() {
        return background;
    }

    /** Costs one look at an index where nothing is due. */
    void wakeWhenDue() {
        try {
            if (tenancy.onPlatform(() -> claims.anyDue(clock.instant(), runs.kinds()))) {
                wake();
            }
        } catch (RuntimeException e) {
            LOG.warn("cannot look for due work; looking again in a second: {}", e.toString());
        }
    }

    Duration lease() {
        return items.lease();
    }

    /** And lets go of what was taken over before it was begun. */
    void renewLeases() {
        var held = workers.inHand();
        if (held.isEmpty()) {
            return;
        }
        try {
            tenancy.onPlatform(() -> {
                if (!items.renew(held, clock.instant())) {
                    workers.dropUnless(items::isHeld);
                }
                return true;
            });
        } catch (RuntimeException e) {
            LOG.warn("cannot renew the leases of running work; trying again: {}", e.toString());
        }
    }

    /** From here on others do what is due; what was not begun goes back to them at once. */
    void leave() {
        var left = workers.leave();
        giveBack(() -> items.release(left, clock.instant()));
    }

    /** What does not end in time is somebody else's from now on. */
    void end(Duration patience) {
        var unfinished = workers.awaitEnd(patience);
        if (!unfinished.isEmpty()) {
            LOG.warn("{} items of work did not end in time; others begin them again", unfinished.size());
            giveBack(() -> items.abandon(unfinished, clock.instant()));
        }
    }

    private void giveBack(Runnable giving) {
        try {
            tenancy.onPlatform(() -> {
                giving.run();
                return true;
            });
        } catch (RuntimeException e) {
            LOG.warn("cannot give work back; others take it when its lease is over: {}", e.toString());
        }
    }

    private Claims claim(int most) {
        var now = clock.instant();
        var lostToo = Duration.between(lookedForLost, now).abs().compareTo(Duration.ofSeconds(1)) >= 0;
        var claimed = tenancy.onPlatform(() -> claims.claim(now, runs.kinds(), most, lostToo));
        lookedForLost = lostToo && !claimed.lostLeft() ? now : lookedForLost;
        return claimed;
    }

    /** A wake-up while somebody looks makes them look once more, so no item waits for the next tick. */
    private void wake() {
        if (background && wakeUps.getAndIncrement() == 0) {
            Thread.ofVirtual().name("work-queue").start(() -> {
                int seen;
                do {
                    seen = wakeUps.get();
                    fillLogged();
                } while (!wakeUps.compareAndSet(seen, 0));
            });
        }
    }

    private void fillLogged() {
        try {
            workers.fill();
        } catch (RuntimeException e) {
            LOG.error("taking work failed; the next tick tries again", e);
        }
    }
}
