package com.duebook.jobs;

import com.duebook.node.ShutdownPhase;
import java.time.Duration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A process that stops begins no more work as soon as it knows, and lets what it has begun end after the web server has
 * answered its last request; by then the work has had those seconds too.
 */
@Component
class LeaveWork extends ShutdownPhase {

    private static final Duration PATIENCE = Duration.ofSeconds(12);

    private final WorkQueue queue;
    private final ApplicationContext application;

    LeaveWork(WorkQueue queue, ApplicationContext application) {
        // After the web server's phase.
        super(0);
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
    protected void leave() {
        queue.end(PATIENCE);
    }
}
