package com.duebook.jobs;

import com.duebook.jobs.background.BackgroundJob;
import org.jobrunr.jobs.context.JobContext;

/** What operators see of a task: JobRunr writes it with the next sign of life of its job. */
record JobProgress(JobContext job) {

    void report(long done, long total) {
        if (total > 0) {
            job.progressBar(total).setProgress(total, done, 0);
        }
    }

    boolean isLastTry() {
        return job.amountOfFailures() >= BackgroundJob.RETRIES;
    }
}
