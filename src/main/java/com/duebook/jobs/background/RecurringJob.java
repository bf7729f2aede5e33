package com.duebook.jobs.background;

import org.jobrunr.jobs.lambdas.JobRequest;

/**
 * Something that recurs on the platform's clock; a bean of this type is registered at start. There is a fixed handful
 * of them whatever the number of workspaces.
 *
 * @param id by which {@code recurring.yaml} says when
 */
public record RecurringJob(String id, JobRequest job) {}
