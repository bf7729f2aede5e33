package com.duebook.jobs;

import org.jobrunr.jobs.annotations.Job;
import org.jobrunr.jobs.lambdas.JobRequestHandler;
import org.springframework.stereotype.Component;

@Component
public class DrainWorkHandler implements JobRequestHandler<DrainWork> {

    private final WorkQueue queue;

    DrainWorkHandler(WorkQueue queue) {
        this.queue = queue;
    }

    @Override
    @Job(name = "Drain the work queue", retries = 0)
    public void run(DrainWork job) {
        queue.wakeWhenDue();
    }
}
