package com.duebook.jobs;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Each second, whether there is work that another process added or that has waited long enough. */
@Component
class SecondHand {

    private final ScheduledExecutorService thread =
            Executors.newScheduledThreadPool(2, Thread.ofPlatform().daemon().name("due-work").factory());
    private final WorkQueue queue;

    SecondHand(WorkQueue queue) {
        this.queue = queue;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (queue.isInBackground()) {
            thread.scheduleWithFixedDelay(queue::wakeWhenDue, 1, 1, TimeUnit.SECONDS);
            var third = queue.lease().toMillis() / 3;
            thread.scheduleWithFixedDelay(queue::renewLeases, third, third, TimeUnit.MILLISECONDS);
        }
    }

    /** Interrupts nothing: that would close the connection of a statement under way. */
    @PreDestroy
    void stop() {
        thread.shutdown();
    }
}
