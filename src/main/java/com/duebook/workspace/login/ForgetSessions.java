package com.duebook.workspace.login;

import org.jobrunr.jobs.lambdas.JobRequest;

/** The daily end of rows of sessions that nobody can go on with. */
public record ForgetSessions() implements JobRequest {

    @Override
    public Class<ForgetSessionsHandler> getJobRequestHandler() {
        return ForgetSessionsHandler.class;
    }
}
