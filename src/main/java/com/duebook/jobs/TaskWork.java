package com.duebook.jobs;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The work behind a {@link Task}. Extend it, and start it through {@link Tasks#start}. JobRunr does it, and does it again
 * after an outage or where its process died, so it must find out by itself what is there already.
 */
public abstract class TaskWork implements WorkHandler {

    private final Tasks tasks;

    protected TaskWork(Tasks tasks) {
        this.tasks = tasks;
    }

    /** @return the result to keep with the task */
    protected abstract @Nullable String run(UUID task, Progress progress);

    /** Its end was just written, whichever it was, in this transaction. */
    protected void over(UUID task) {}

    /** Hands it over: what had to join its cause's transaction has done so. */
    @Override
    public final void run(String subject) {
        tasks.handOver(kind(), UUID.fromString(subject));
    }
}
