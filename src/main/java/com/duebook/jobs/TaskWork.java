package com.duebook.jobs;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The work behind a {@link Task}. Extend it, and start it through {@link Tasks#start}. */
public abstract class TaskWork implements WorkHandler {

    private final Tasks tasks;

    protected TaskWork(Tasks tasks) {
        this.tasks = tasks;
    }

    /** @return the result to keep with the task */
    protected abstract @Nullable String run(UUID task, Progress progress);

    @Override
    public final void run(String subject) {
        tasks.perform(UUID.fromString(subject), this::run);
    }
}
