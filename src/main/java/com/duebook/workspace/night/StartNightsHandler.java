package com.duebook.workspace.night;

import com.duebook.jobs.background.BackgroundJob;
import org.jobrunr.jobs.annotations.Job;
import org.jobrunr.jobs.lambdas.JobRequestHandler;
import org.springframework.stereotype.Component;

@Component
public class StartNightsHandler implements JobRequestHandler<StartNights> {

    private final NightStarter starter;

    StartNightsHandler(NightStarter starter) {
        this.starter = starter;
    }

    @Override
    @Job(name = "Begin the nights", retries = BackgroundJob.RETRIES)
    public void run(StartNights job) {
        starter.start();
    }
}
