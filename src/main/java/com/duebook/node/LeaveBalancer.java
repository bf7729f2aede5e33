package com.duebook.node;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The first thing of a stop: readiness is down already, and requests are still served for as long as the balancer before
 * this process needs to see that. Only then does the web server end what is in flight and close.
 */
@Component
class LeaveBalancer extends ShutdownPhase {

    private static final Logger LOG = LoggerFactory.getLogger(LeaveBalancer.class);

    private final Duration delay;

    LeaveBalancer(@Value("${duebook.drain-delay:5s}") Duration delay, NodeRole role) {
        // Before the web server's phase, which is the next lower one that anybody has.
        super(DEFAULT_PHASE);
        // Nobody sends anything to a migration.
        this.delay = role == NodeRole.MIGRATE ? Duration.ZERO : delay;
    }

    @Override
    protected void leave() {
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
}
