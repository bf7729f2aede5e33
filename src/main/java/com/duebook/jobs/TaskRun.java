package com.duebook.jobs;

import com.duebook.jobs.background.BackgroundJob;
import java.util.Optional;
import java.util.UUID;

/** Does a {@link Task}'s work; the job has the task's id. */
public record TaskRun(UUID workspace, String kind, UUID task) implements BackgroundJob {

    @Override
    public Optional<UUID> whose() {
        return Optional.of(workspace);
    }

    @Override
    public Class<TaskRunHandler> getJobRequestHandler() {
        return TaskRunHandler.class;
    }
}
