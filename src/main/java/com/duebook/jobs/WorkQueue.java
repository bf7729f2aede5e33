package com.duebook.jobs;

import com.duebook.tenancy.Scope;
import com.duebook.tenancy.Tenancy;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Work that must happen once its cause is committed. Adding is part of the cause's transaction; the items are drained
 * right after the commit, and by a JobRunr tick on every replica for whatever a crash left behind.
 */
@Component
public class WorkQueue {

    private static final Logger LOG = LoggerFactory.getLogger(WorkQueue.class);

    private final WorkItems items;
    private final Tenancy tenancy;
    private final Clock clock;
    private final SingletonSupplier<Map<String, WorkHandler>> handlers;
    private final ObservationRegistry observations;
    private final boolean background;
    private final Workers workers;
    private volatile Instant lookedForLost = Instant.EPOCH;
    private final AtomicInteger wakeUps = new AtomicInteger();

    WorkQueue(
            WorkItems items,
            Tenancy tenancy,
            Clock clock,
            ObjectProvider<WorkHandler> handlers,
            ObservationRegistry observations,
            @Value("${duebook.jobs.background:true}") boolean background) {
        this.items = items;
        this.tenancy = tenancy;
        this.clock = clock;
        this.observations = observations;
        // Looked up late, because what a handler calls may itself add work.
        this.handlers = SingletonSupplier.of(
                () -> handlers.stream().collect(Collectors.toMap(WorkHandler::kind, Function.identity())));
        this.background = background;
        this.workers = new Workers(this::claim, this::work, this::fillLogged);
    }

    /** In the current workspace, as soon as the running transaction is committed. */
    public void add(String kind, String subject) {
        add(kind, subject, clock.instant());
    }

    public void add(String kind, String subject, Instant due) {
        PromisedWork.ofThisTransaction(() -> new PromisedWork(tenancy.scope().tenant(), items, this::wake))
                .add(handlerOf(kind).kind(), subject, due);
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
            if (tenancy.onPlatform(() -> items.anyDue(clock.instant()))) {
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
        try {
            tenancy.onPlatform(() -> {
                var held = workers.inHand();
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
        var claims = tenancy.onPlatform(() -> items.claim(now, handlers.obtain().keySet(), most, lostToo));
        lookedForLost = lostToo && !claims.lostLeft() ? now : lookedForLost;
        return claims;
    }

    private void work(WorkItem item) {
        try (var line = MDC.putCloseable("work", item.id().toString())) {
            ScopedValue.where(Claim.CURRENT, item)
                    .run(() -> within(item, () -> attempt(item, handlerOf(item.kind()))));
        }
    }

    private void attempt(WorkItem item, WorkHandler handler) {
        try {
            observed(item).observe(() -> handler.run(item.subject()));
            tenancy.onPlatform(() -> items.finish(item));
        } catch (TryLater later) {
            LOG.info("{} {} of workspace {} again in {} s: {}", item.kind(), item.subject(), item.workspace(),
                    later.pause().toSeconds(), later.getMessage());
            putBack(item, "WAITING", later.pause(), later);
        } catch (RuntimeException e) {
            var parked = item.attempts() >= handler.attempts();
            LOG.warn("{} {} of workspace {} failed, attempt {}{}", item.kind(), item.subject(), item.workspace(),
                    item.attempts(), parked ? ", parked" : "", e);
            putBack(item, parked ? "PARKED" : "WAITING", pause(item.attempts()), e);
        }
    }

    private Observation observed(WorkItem item) {
        return Observation.createNotStarted("duebook.work", observations)
                .contextualName("work " + item.kind())
                .lowCardinalityKeyValue("kind", item.kind())
                .highCardinalityKeyValue("work", item.id().toString());
    }

    private void putBack(WorkItem item, String state, Duration pause, RuntimeException reason) {
        tenancy.onPlatform(
                () -> items.putBack(item, state, clock.instant().plus(pause), String.valueOf(reason.getMessage())));
    }

    private void within(WorkItem item, Runnable work) {
        if (item.workspace().equals(Scope.PLATFORM)) {
            tenancy.onPlatform(() -> {
                work.run();
                return true;
            });
        } else {
            tenancy.runAs(item.workspace(), work);
        }
    }

    private WorkHandler handlerOf(String kind) {
        var handler = handlers.obtain().get(kind);
        if (handler == null) {
            throw new IllegalArgumentException("nobody handles " + kind);
        }
        return handler;
    }

    /** 10 s, 40 s, 160 s, 640 s: an outage of minutes costs minutes. */
    private static Duration pause(int attempts) {
        return Duration.ofSeconds(10L << (2 * Math.min(attempts - 1, 5)));
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
