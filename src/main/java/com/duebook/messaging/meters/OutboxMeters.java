package com.duebook.messaging.meters;

import com.duebook.jobs.figures.WorkFigures;
import com.duebook.jobs.figures.WorkFigures.Stage;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Each mail that is not at its end has one work item, so the queue tells of all workspaces' mails without reading them. */
@Component
class OutboxMeters implements MeterBinder {

    private static final Set<String> MAIL = Set.of("mail.deliver", "mail.deliver.platform");

    private final WorkFigures figures;

    OutboxMeters(WorkFigures figures) {
        this.figures = figures;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (var stage : Stage.values()) {
            Gauge.builder("duebook.outbox.mails", figures, it -> it.items(MAIL, stage))
                    .description("Mails not delivered yet: due, for later, being sent, or given up")
                    .tag("stage", stage.name().toLowerCase(Locale.ROOT))
                    .register(registry);
        }
        Gauge.builder("duebook.outbox.oldest", figures, it -> it.oldestWaits(MAIL))
                .description("How long the oldest due mail has been waiting")
                .baseUnit("seconds")
                .register(registry);
    }
}
