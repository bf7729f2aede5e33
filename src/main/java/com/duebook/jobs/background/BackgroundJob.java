package com.duebook.jobs.background;

import java.util.Optional;
import java.util.UUID;
import org.jobrunr.jobs.lambdas.JobRequest;

/** What takes long, as operators see it while it waits, runs or has failed. It is kept as JSON by its fields. */
public interface BackgroundJob extends JobRequest {

    /** How often JobRunr tries again, after 3, 9, 27 and 81 seconds: an outage of a minute costs minutes. */
    int RETRIES = 4;

    /** Such as {@code imports.run}; operators read {@code operator.kind.imports.run}. */
    String kind();

    /** Whose it is; empty where it goes through all of them. */
    default Optional<UUID> whose() {
        return Optional.empty();
    }
}
