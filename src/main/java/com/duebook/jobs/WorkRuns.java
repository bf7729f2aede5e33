package com.duebook.jobs;

import com.duebook.tenancy.Scope;
import com.duebook.tenancy.Tenancy;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.util.function.SingletonSupplier;

/** Runs one claimed item in its workspace, and says to the queue what became of it. */
final class WorkRuns {

    private static final Logger LOG = LoggerFactory.getLogger(WorkRuns.class);

    private final WorkItems items;
    private final Tenancy tenancy;
    private final Clock clock;
    private final SingletonSupplier<Map<String, WorkHandler>> byKind;
    private final ObservationRegistry observations;

    WorkRuns(
            WorkItems items,
            Tenancy tenancy,
            Clock clock,
            ObjectProvider<WorkHandler> handlers,
            ObservationRegistry observations) {
        this.items = items;
        this.tenancy = tenancy;
        this.clock = clock;
        this.observations = observations;
        // Looked up late, because what a handler calls may itself add work.
        this.byKind = SingletonSupplier.of(
                () -> handlers.stream().collect(Collectors.toMap(WorkHandler::kind, Function.identity())));
    }

    Set<String> kinds() {
        return byKind.obtain().keySet();
    }

    /** Ends it, puts it back for later, or parks it. */
    void run(WorkItem item) {
        try (var line = MDC.putCloseable("work", item.id().toString())) {
            ScopedValue.where(WorkClaim.CURRENT, item)
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
        return WorkObservation.of(item.kind(), observations).highCardinalityKeyValue("work", item.id().toString());
    }

    private void putBack(WorkItem item, String state, Duration pause, RuntimeException reason) {
        tenancy.onPlatform(
                () -> items.putBack(item, state, clock.instant().plus(pause), said(reason)));
    }

    private static String said(RuntimeException reason) {
        return reason.getMessage() == null ? reason.getClass().getSimpleName() : reason.getMessage();
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

    /** @throws IllegalArgumentException for a kind that this version does not know */
    WorkHandler handlerOf(String kind) {
        var handler = byKind.obtain().get(kind);
        if (handler == null) {
            throw new IllegalArgumentException("nobody handles " + kind);
        }
        return handler;
    }

    /** 10 s, 40 s, 160 s, 640 s: an outage of minutes costs minutes. */
    private static Duration pause(int attempts) {
        return Duration.ofSeconds(10L << (2 * Math.min(attempts - 1, 5)));
    }
}
