package com.duebook.time;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Does in this process, again and again, what {@code recurring.yaml} lists as a poll; each on a thread of its own. */
@Component
@EnableConfigurationProperties(RecurringList.class)
public class Poller {

    private static final Logger LOG = LoggerFactory.getLogger(Poller.class);

    private final RecurringList list;

    Poller(RecurringList list) {
        this.list = list;
    }

    /** One that was started, until it is stopped. */
    public record Poll(ScheduledExecutorService thread) {

        /** Interrupts nothing: that would close the connection of a statement under way. */
        public void stop() {
            thread.shutdown();
        }
    }

    /** @throws IllegalStateException for a name that is not listed */
    public Poll start(String name, Runnable look) {
        return start(name, RecurringList.pause(list.polls(), name), look);
    }

    /** As often at least as every so much. */
    public Poll startWithin(String name, Duration most, Runnable look) {
        var listed = RecurringList.pause(list.polls(), name);
        return start(name, listed.compareTo(most) < 0 ? listed : most, look);
    }

    private static Poll start(String name, Duration pause, Runnable look) {
        var thread = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name(name).factory());
        if (pause.isPositive()) {
            thread.scheduleWithFixedDelay(() -> attempt(name, look), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        }
        return new Poll(thread);
    }

    /** What it throws would end it for good. */
    private static void attempt(String name, Runnable look) {
        try {
            look.run();
        } catch (RuntimeException e) {
            LOG.warn("the poll {} failed; trying again: {}", name, e.toString());
        }
    }
}
