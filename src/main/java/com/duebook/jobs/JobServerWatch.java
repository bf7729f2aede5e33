package com.duebook.jobs;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jobrunr.server.BackgroundJobServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Starts JobRunr's server again. It stops itself once it could not reach the database a few times in a row, and would
 * stay so until the process is started anew.
 */
@Component
class JobServerWatch {

    private static final Logger LOG = LoggerFactory.getLogger(JobServerWatch.class);

    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("job-server-watch").factory());
    private final ObjectProvider<BackgroundJobServer> server;

    JobServerWatch(ObjectProvider<BackgroundJobServer> server) {
        this.server = server;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        thread.scheduleWithFixedDelay(this::look, 10, 10, TimeUnit.SECONDS);
    }

    void look() {
        try {
            server.ifAvailable(JobServerWatch::startAgain);
        } catch (RuntimeException e) {
            LOG.warn("cannot start JobRunr's server again; trying once more in ten seconds: {}", e.toString());
        }
    }

    private static void startAgain(BackgroundJobServer server) {
        if (!server.isRunning()) {
            LOG.warn("JobRunr's server had stopped itself; starting it again");
            server.start();
        }
    }

    /** From here on it is meant to stop. */
    @EventListener(ContextClosedEvent.class)
    @PreDestroy
    void leave() {
        thread.shutdownNow();
    }
}
