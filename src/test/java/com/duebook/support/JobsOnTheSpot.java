package com.duebook.support;

import static org.jobrunr.server.BackgroundJobServerConfiguration.usingStandardBackgroundJobServerConfiguration;

import java.util.UUID;
import org.jobrunr.jobs.Job;
import org.jobrunr.server.BackgroundJobPerformer;
import org.jobrunr.server.BackgroundJobServer;
import org.jobrunr.server.JobActivator;
import org.jobrunr.storage.StorageProvider;
import org.jobrunr.utils.mapper.JsonMapper;
import org.springframework.stereotype.Component;

/** JobRunr's server without its polls and threads: what is handed over is done before the hand-over returns. */
@Component
public class JobsOnTheSpot extends BackgroundJobServer {

    public JobsOnTheSpot(StorageProvider storage, JsonMapper json, JobActivator handlers) {
        super(storage, json, handlers, usingStandardBackgroundJobServerConfiguration());
    }

    @Override
    public void processJob(Job job) {
        new BackgroundJobPerformer(this, job).run();
    }

    /** What JobRunr does after twenty seconds without a sign of life, and once the pause of the next try is over. */
    public void takeOver(UUID orphan) {
        var job = getStorageProvider().getJobById(orphan);
        job.failed("Orphaned job", new IllegalStateException("was too long without being updated"));
        job.enqueue();
        getStorageProvider().save(job);
        processJob(job);
    }

    @Override
    public boolean isRunning() {
        return true;
    }

    @Override
    public void start() {}

    @Override
    public void stop() {}
}
