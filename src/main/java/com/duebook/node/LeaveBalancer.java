package com.duebook.node;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The first thing of a stop: readiness is down already, and requests are still served for as long as the balancer before
 * this process needs to see that. Only then does the web server end what is in flight and close.
 */
@Component
class LeaveBalancer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LeaveBalancer.class);

    private final Duration delay;
    private volatile boolean running;

    LeaveBalancer(@Value("${duebook.drain-delay:5s}") Duration delay) {
        this.delay = delay;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        if (delay.isPositive()) {
            LOG.info("Leaving: not ready any more; serving on for {} s, until nobody sends anything.", delay.toSeconds());
            pause();
        }
    }

    private void pause() {
        try {
            Thread.sleep(delay);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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

    /** Before the web server's, which is the next lower one that anybody has. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE;
    }
}
