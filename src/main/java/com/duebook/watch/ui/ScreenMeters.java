package com.duebook.watch.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Counts open browser tabs. */
@Component
class ScreenMeters implements MeterBinder, VaadinServiceInitListener {

    private final AtomicInteger open = new AtomicInteger();

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("duebook.uis", open, AtomicInteger::get)
                .description("Open browser tabs; an abandoned one is gone after three missed heartbeats")
                .register(registry);
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addUIInitListener(begun -> {
            open.incrementAndGet();
            begun.getUI().addDetachListener(ended -> open.decrementAndGet());
        });
    }
}
