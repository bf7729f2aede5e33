package com.duebook.jobs.figures;

import com.duebook.jobs.figures.WorkFigures.Stage;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The work queue's depth and age, by kind. */
@Component
class WorkMeters implements MeterBinder {

    private final WorkFigures figures;

    WorkMeters(WorkFigures figures) {
        this.figures = figures;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (var kind : figures.kinds()) {
            var only = Set.of(kind);
            for (var stage : Stage.values()) {
                Gauge.builder("duebook.work.items", figures, it -> it.items(only, stage))
                        .description("Items of the work queue: due, for later, running, or parked after too many failures")
                        .tag("kind", kind)
                        .tag("stage", stage.name().toLowerCase(Locale.ROOT))
                        .register(registry);
            }
            Gauge.builder("duebook.work.oldest", figures, it -> it.oldestWaits(only))
                    .description("How long the oldest due item of the work queue has been waiting")
                    .baseUnit("seconds")
                    .tag("kind", kind)
                    .register(registry);
        }
    }
}
