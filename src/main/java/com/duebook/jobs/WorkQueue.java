package com.duebook.jobs;

import com.duebook.tenancy.Scope;
import com.duebook.tenancy.Tenancy;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
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
    private static final int AT_ONCE = 8;

    private final WorkItems items;
    private final Tenancy tenancy;
    private final Clock clock;
    private final SingletonSupplier<Map<String, WorkHandler>> handlers;
    private final ObservationRegistry observations;
    private final boolean background;
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
        var done = 0;
        for (var claimed = claim(); !claimed.isEmpty(); claimed = claim()) {
            done += claimed.size();
            var room = new Semaphore(AT_ONCE);
            try (var held = new HeldWork(claimed, items.lease().dividedBy(3), this::renew);
                    var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var item : claimed) {
                    room.acquireUninterruptibly();
                    threads.execute(() -> {
                        try {
                            held.whileHeld(item, () -> work(item));
                        } finally {
                            room.release();
                        }
                    });
                }
            }
        }
        return done;
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

    private List<WorkItem> claim() {
        return tenancy.onPlatform(() -> items.claim(clock.instant(), handlers.obtain().keySet(), 10 * AT_ONCE));
    }

    private boolean renew(WorkItem item) {
        return tenancy.onPlatform(() -> items.renew(item, clock.instant()));
    }

    private void work(WorkItem item) {
        try (var line = MDC.putCloseable("work", item.id().toString())) {
            within(item, () -> attempt(item, handlerOf(item.kind())));
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

    /** A wake-up during a drain makes that drain look once more, so no item waits for the next tick. */
    private void wake() {
        if (background && wakeUps.getAndIncrement() == 0) {
            Thread.ofVirtual().name("work-queue").start(() -> {
                int seen;
                do {
                    seen = wakeUps.get();
                    drainLogged();
                } while (!wakeUps.compareAndSet(seen, 0));
            });
        }
    }

    private void drainLogged() {
        try {
            drain();
        } catch (RuntimeException e) {
            LOG.error("draining the work queue failed; the next tick tries again", e);
        }
    }
}
