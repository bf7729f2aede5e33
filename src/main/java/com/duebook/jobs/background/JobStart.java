package com.duebook.jobs.background;

import java.util.UUID;
import org.jobrunr.jobs.Job;
import org.jobrunr.jobs.states.StateName;
import org.jobrunr.scheduling.JobRequestScheduler;
import org.jobrunr.server.BackgroundJobServer;
import org.jobrunr.storage.ConcurrentJobModificationException;
import org.jobrunr.storage.JobNotFoundException;
import org.jobrunr.storage.StorageException;
import org.jobrunr.storage.StorageProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Hands a job over to JobRunr and begins it at once where this process runs jobs: by itself JobRunr looks for new ones every
 * five seconds. Where all its threads are taken the job waits, and whoever has a free one first begins it.
 */
@Component
public class JobStart {

    private static final Logger LOG = LoggerFactory.getLogger(JobStart.class);

    private final JobRequestScheduler scheduler;
    private final StorageProvider storage;
    private final ObjectProvider<BackgroundJobServer> server;

    public JobStart(JobRequestScheduler scheduler, StorageProvider storage, ObjectProvider<BackgroundJobServer> server) {
        this.scheduler = scheduler;
        this.storage = storage;
        this.server = server;
    }

    /**
     * Outside of any transaction, as JobRunr writes on a connection of its own: whatever joins one adds a work item, whose
     * handler calls this. Once for each id, however often it is called.
     *
     * @return where the job stands, which is not ENQUEUED where there was one of this id already
     */
    public StateName begin(UUID id, BackgroundJob job) {
        try {
            scheduler.enqueue(id, job);
        } catch (StorageException refused) {
            // JobRunr tells by the database's words that there is one, and Vitess keeps these to itself.
            if (!isThere(id)) {
                throw refused;
            }
        }
        return begin(storage.getJobById(id));
    }

    private boolean isThere(UUID id) {
        try {
            return storage.getJobById(id) != null;
        } catch (JobNotFoundException none) {
            return false;
        }
    }

    /**
     * Once more, or sooner than it would: what has ended or waits for its next try.
     *
     * @return whether it did; not while it is under way
     */
    public boolean again(UUID id) {
        var job = storage.getJobById(id);
        if (job.hasState(StateName.PROCESSING) || job.hasState(StateName.ENQUEUED)) {
            return false;
        }
        job.enqueue();
        try {
            storage.save(job);
        } catch (ConcurrentJobModificationException changed) {
            LOG.info("job {} went on meanwhile: {}", id, changed.getMessage());
            return false;
        }
        begin(job);
        return true;
    }

    private StateName begin(Job job) {
        var state = job.getState();
        if (state == StateName.ENQUEUED) {
            // Whoever looks for it at the same moment finds that it has begun: the version of its row decides.
            server.ifAvailable(it -> process(it, job));
        }
        return state;
    }

    private static void process(BackgroundJobServer server, Job job) {
        if (server.isRunning()) {
            server.processJob(job);
        }
    }
}
