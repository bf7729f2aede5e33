package com.duebook.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Counts this process's sessions, and those of them that somebody has signed in to. */
@Component
class SessionMeters implements MeterBinder, HttpSessionListener, HttpSessionAttributeListener {

    private final AtomicInteger sessions = new AtomicInteger();
    private final AtomicInteger signedIn = new AtomicInteger();

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("duebook.sessions", sessions, AtomicInteger::get)
                .description("Sessions held by this process, visitors' too")
                .register(registry);
        Gauge.builder("duebook.sessions.signed.in", signedIn, AtomicInteger::get)
                .description("Sessions of signed-in people")
                .register(registry);
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        sessions.incrementAndGet();
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        sessions.decrementAndGet();
    }

    @Override
    public void attributeAdded(HttpSessionBindingEvent event) {
        count(event, 1);
    }

    @Override
    public void attributeRemoved(HttpSessionBindingEvent event) {
        count(event, -1);
    }

    private void count(HttpSessionBindingEvent event, int change) {
        if (event.getName().equals(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)) {
            signedIn.addAndGet(change);
        }
    }
}
