package com.duebook.workspace.night;

import org.jobrunr.jobs.lambdas.JobRequest;

/** The hourly look at whose night began. */
public record StartNights() implements JobRequest {

    @Override
    public Class<StartNightsHandler> getJobRequestHandler() {
        return StartNightsHandler.class;
    }
}
