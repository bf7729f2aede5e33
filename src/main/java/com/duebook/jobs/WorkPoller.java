package com.duebook.jobs;

import com.duebook.time.Poller;
import jakarta.annotation.PreDestroy;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks for work that another process added or that has waited long enough, and keeps hold of what is in hand. */
@Component
class WorkPoller {

    private static final int RENEWALS_A_LEASE = 3;

    private final WorkQueue queue;
    private final Poller poller;
    private volatile List<Poller.Poll> polls = List.of();

    WorkPoller(WorkQueue queue, Poller poller) {
        this.queue = queue;
        this.poller = poller;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (queue.isInBackground()) {
            polls = List.of(poller.start("due-work", queue::wakeWhenDue), poller.startWithin(
                    "renew-leases", queue.lease().dividedBy(RENEWALS_A_LEASE), queue::renewLeases));
        }
    }

    @PreDestroy
    void stop() {
        polls.forEach(Poller.Poll::stop);
    }
}
