package com.duebook.jobs.background;

import com.duebook.time.Poller;
import jakarta.annotation.PreDestroy;
import java.util.List;
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

    private final ObjectProvider<BackgroundJobServer> server;
    private final Poller poller;
    private volatile List<Poller.Poll> polls = List.of();

    JobServerWatch(ObjectProvider<BackgroundJobServer> server, Poller poller) {
        this.server = server;
        this.poller = poller;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        polls = List.of(poller.start("job-server", this::look));
    }

    void look() {
        server.ifAvailable(JobServerWatch::startAgain);
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
        polls.forEach(Poller.Poll::stop);
    }
}
