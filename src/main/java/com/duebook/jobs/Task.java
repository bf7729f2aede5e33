package com.duebook.jobs;

import com.duebook.problem.Refusal;
import com.duebook.tenancy.TenantOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Long work that somebody asked for: it shows how far it is, can be cancelled, and keeps its result. */
@Entity
class Task extends TenantOwned {

    private String kind;
    private String title;

    @Enumerated(EnumType.STRING) private TaskState state = TaskState.WAITING;

    private long done;
    private long total;
    private @Nullable String result;
    private String startedBy;
    private Instant createdAt;
    private @Nullable Instant startedAt;
    private @Nullable Instant finishedAt;

    protected Task() {}

    Task(String kind, String title, String startedBy, Instant at) {
        this.kind = kind;
        this.title = title;
        this.startedBy = startedBy;
        this.createdAt = at;
    }

    /** False when it is over or was cancelled: a second delivery of the same work finds nothing to do. What failed may go on. */
    boolean begin(Instant at) {
        if (state == TaskState.CANCELLING) {
            end(TaskState.CANCELLED, null, at);
        }
        if (state == TaskState.DONE || state == TaskState.CANCELLED) {
            return false;
        }
        state = TaskState.RUNNING;
        startedAt = startedAt == null ? at : startedAt;
        finishedAt = null;
        return true;
    }

    /** @throws TaskCancelled when somebody cancelled it meanwhile */
    void report(long done, long total) {
        if (state == TaskState.CANCELLING) {
            throw new TaskCancelled();
        }
        this.done = done;
        this.total = total;
    }

    void cancel(Instant at) {
        switch (state) {
            case WAITING -> end(TaskState.CANCELLED, null, at);
            case RUNNING -> state = TaskState.CANCELLING;
            case CANCELLING -> {}
            case DONE, FAILED, CANCELLED -> throw new Refusal("jobs.alreadyOver");
        }
    }

    void abandon(boolean worked, Instant at) {
        if (!state.isOver()) {
            if (worked) {
                state = TaskState.CANCELLING;
            } else {
                end(TaskState.CANCELLED, null, at);
            }
        }
    }

    void end(TaskState end, @Nullable String result, Instant at) {
        this.state = end;
        this.result = result == null ? this.result : result;
        this.finishedAt = at;
    }

    TaskView view() {
        return new TaskView(id(), kind, title, state, done, total, result, startedBy, createdAt, startedAt, finishedAt);
    }
}
