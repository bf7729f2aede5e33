package com.duebook.alerts;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Counts alerts once they are really raised, which is when their transaction is committed. */
@Component
class AlertMeters {

    private final MeterRegistry registry;

    AlertMeters(MeterRegistry registry) {
        this.registry = registry;
        // Known from the start on, as none.
        Arrays.stream(Severity.values()).forEach(this::raised);
    }

    @TransactionalEventListener
    void count(Reconciliation changes) {
        changes.raise().forEach(flag -> raised(flag.severity()).increment());
    }

    private Counter raised(Severity severity) {
        return Counter.builder("duebook.alerts.raised")
                .description("Alerts raised since the start")
                .tag("severity", severity.name().toLowerCase(Locale.ROOT))
                .register(registry);
    }
}
