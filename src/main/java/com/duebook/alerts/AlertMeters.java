package com.duebook.alerts;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
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

    record Raised(Map<Severity, Long> alerts) {}

    @TransactionalEventListener
    void count(Raised raised) {
        raised.alerts().forEach((severity, alerts) -> raised(severity).increment(alerts));
    }

    private Counter raised(Severity severity) {
        return Counter.builder("duebook.alerts.raised")
                .description("Alerts raised since the start")
                .tag("severity", severity.name().toLowerCase(Locale.ROOT))
                .register(registry);
    }
}
