package com.duebook.jobs.background;

import java.util.concurrent.atomic.AtomicInteger;
import org.jobrunr.jobs.annotations.Job;
import org.jobrunr.jobs.lambdas.JobRequestHandler;

public class TickHandler implements JobRequestHandler<Tick> {

    private final AtomicInteger ticks;

    TickHandler(AtomicInteger ticks) {
        this.ticks = ticks;
    }

    @Override
    @Job(name = "Tick", retries = 1)
    public void run(Tick job) {
        ticks.incrementAndGet();
    }
}
