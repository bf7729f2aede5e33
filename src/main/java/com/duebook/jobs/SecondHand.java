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
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("due-work").factory());
    private final WorkQueue queue;

    SecondHand(WorkQueue queue) {
        this.queue = queue;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (queue.isInBackground()) {
            thread.scheduleWithFixedDelay(queue::wakeWhenDue, 1, 1, TimeUnit.SECONDS);
        }
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }
}
