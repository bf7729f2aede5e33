package com.duebook.jobs;

import com.duebook.jobs.background.JobStart;
import com.duebook.problem.NotFound;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Changed;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jobrunr.JobRunrException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Long work: started with its cause, run in the background, watched and cancelled from a screen. */
@Service
public class Tasks {

    /** The topic of {@link Changed} when a task got further. */
    public static final String TOPIC = "tasks";

    private static final Logger LOG = LoggerFactory.getLogger(Tasks.class);
    private static final Duration BETWEEN_REPORTS = Duration.ofMillis(400);

    private final TaskRows rows;
    private final ObjectProvider<WorkQueue> queue;
    private final JobStart jobs;
    private final Access access;
    private final Tenancy tenancy;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    Tasks(TaskRows rows, ObjectProvider<WorkQueue> queue, JobStart jobs, Access access, Tenancy tenancy, Clock clock,
            TransactionTemplate transaction, ApplicationEventPublisher events) {
        this.rows = rows;
        this.queue = queue;
        this.jobs = jobs;
        this.access = access;
        this.tenancy = tenancy;
        this.clock = clock;
        this.transaction = transaction;
        this.events = events;
    }

    /** @param kind of the {@link TaskWork} that does it; the caller has checked the right to do so */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID start(String kind, String title) {
        var task = rows.save(new Task(kind, title, tenancy.actor().name(), clock.instant()));
        queue.getObject().add(kind, task.id().toString());
        return task.id();
    }

    @Transactional(readOnly = true)
    public TaskView view(UUID id) {
        access.require(Right.READ);
        return rows.findById(id).orElseThrow(NotFound::new).view();
    }

    /** Those that there are, by their ids. */
    @Transactional(readOnly = true)
    public Map<UUID, TaskView> views(Collection<UUID> ids) {
        access.require(Right.READ);
        return rows.findAllById(ids).stream().map(Task::view).collect(Collectors.toMap(TaskView::id, Function.identity()));
    }

    @Transactional
    public void cancel(UUID id) {
        access.require(Right.READ);
        required(id).cancel(clock.instant());
        changed();
    }

    /** Once its start is committed, and however often. */
    void handOver(String kind, UUID id) {
        jobs.begin(id, new TaskRun(tenancy.tenant(), kind, id));
    }

    /**
     * In the task's workspace.
     *
     * @throws RuntimeException for another try, or as the reason of the failure
     */
    void perform(UUID id, TaskWork work, JobProgress job) {
        if (!begin(id)) {
            return;
        }
        try {
            end(id, work, TaskState.DONE, work.run(id, new Throttled(id, job)));
        } catch (TaskCancelled cancelled) {
            end(id, work, TaskState.CANCELLED, null);
        } catch (RuntimeException e) {
            if (Outage.isReasonOf(e) && !job.isLastTry()) {
                throw e;
            }
            throw failed(id, work, e);
        } catch (Error e) {
            throw failed(id, work, new IllegalStateException(e));
        }
    }

    /** @return what keeps JobRunr from trying again */
    private JobRunrException failed(UUID id, TaskWork work, RuntimeException e) {
        LOG.error("task {} of workspace {} failed", id, tenancy.tenant(), e);
        end(id, work, TaskState.FAILED, null);
        return new JobRunrException(String.valueOf(e.getMessage()), true, e);
    }

    /**
     * For operators, who see nothing of it. What is over stays as it is, and what is gone is nothing to abandon.
     *
     * @param worked whether somebody works on it, who ends it with the next sign of progress
     */
    public void abandon(UUID id, boolean worked) {
        transaction.executeWithoutResult(status -> rows.findForChange(id).ifPresent(task -> {
            task.abandon(worked, clock.instant());
            changed();
        }));
    }

    private boolean begin(UUID id) {
        return Boolean.TRUE.equals(transaction.execute(status -> required(id).begin(clock.instant())));
    }

    private void end(UUID id, TaskWork work, TaskState end, @Nullable String result) {
        change(id, task -> {
            task.end(end, result, clock.instant());
            work.over(id);
        });
    }

    private void change(UUID id, Consumer<Task> change) {
        transaction.executeWithoutResult(status -> {
            change.accept(required(id));
            changed();
        });
    }

    private Task required(UUID id) {
        return rows.findForChange(id).orElseThrow(NotFound::new);
    }

    private void changed() {
        events.publishEvent(new Changed(tenancy.tenant(), TOPIC));
    }

    private final class Throttled implements Progress {

        private final UUID task;
        private final JobProgress job;
        private Instant last = Instant.EPOCH;

        Throttled(UUID task, JobProgress job) {
            this.task = task;
            this.job = job;
        }

        @Override
        public void report(long done, long total) {
            var now = clock.instant();
            if (Duration.between(last, now).compareTo(BETWEEN_REPORTS) >= 0 || done == total) {
                last = now;
                change(task, it -> it.report(done, total));
                job.report(done, total);
            }
        }
    }
}
