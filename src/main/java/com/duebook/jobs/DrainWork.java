package com.duebook.jobs;

import org.jobrunr.jobs.lambdas.JobRequest;

/** The tick that picks up work whose process died before it could begin. */
public record DrainWork() implements JobRequest {

    @Override
    public Class<DrainWorkHandler> getJobRequestHandler() {
        return DrainWorkHandler.class;
    }
}
