package com.duebook.jobs;

import java.time.Duration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A process that stops begins no more work as soon as it knows, and lets what it has begun end after the web server has
 * answered its last request; by then the work has had those seconds too.
 */
@Component
class LeaveWork implements SmartLifecycle {

    private static final Duration PATIENCE = Duration.ofSeconds(12);

    private final WorkQueue queue;
    private final ApplicationContext application;
    private volatile boolean running;

    LeaveWork(WorkQueue queue, ApplicationContext application) {
        this.queue = queue;
        this.application = application;
    }

    @EventListener
    void closing(ContextClosedEvent closing) {
        if (closing.getApplicationContext() == application) {
            queue.leave();
        }
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        queue.end(PATIENCE);
        running = false;
    }

    /** The tests pause a context that they may need again. */
    @Override
    public boolean isPauseable() {
        return false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
