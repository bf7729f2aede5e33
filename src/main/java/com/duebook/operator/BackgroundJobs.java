package com.duebook.operator;

import com.duebook.jobs.TaskRun;
import com.duebook.jobs.Tasks;
import com.duebook.jobs.background.JobStart;
import com.duebook.operator.JobRun.Stage;
import com.duebook.tenancy.Tenancy;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jobrunr.jobs.states.StateName;
import org.jobrunr.scheduling.JobRequestScheduler;
import org.jobrunr.storage.StorageProvider;
import org.jobrunr.storage.navigation.AmountRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What JobRunr knows, read from its storage: it shows the same on every replica, also those that run no jobs. */
@Service
public class BackgroundJobs {

    private static final int SHOWN = 20;

    /** A day and a half of what recurs may stand before what was asked for. */
    private static final int READ = 100;

    private final StorageProvider storage;
    private final JobRequestScheduler scheduler;
    private final JobStart start;
    private final Tasks tasks;
    private final Tenancy tenancy;
    private final Operators operators;

    BackgroundJobs(StorageProvider storage, JobRequestScheduler scheduler, JobStart start, Tasks tasks, Tenancy tenancy,
            Operators operators) {
        this.storage = storage;
        this.scheduler = scheduler;
        this.start = start;
        this.tasks = tasks;
        this.tenancy = tenancy;
        this.operators = operators;
    }

    /**
     * @param cron in UTC
     * @param last null where no run is remembered; done ones are forgotten after a while
     */
    public record Recurring(String id, String cron, @Nullable Instant last, Instant next) {}

    public record Server(String name, int workers, Instant since, Instant lastSeen) {}

    public List<Recurring> recurring() {
        operators.required();
        return storage.getRecurringJobs().stream()
                .map(job -> new Recurring(job.getId(), job.getScheduleExpression(), last(job.getId()), job.getNextRun()))
                .sorted(Comparator.comparing(Recurring::id))
                .toList();
    }

    /** The newest of each stage, and of those that recur the ones that run or have failed. */
    public List<JobRun> runs(Collection<Stage> stages) {
        operators.required();
        return stages.stream().flatMap(stage -> storage.getJobList(stage.state(), new AmountRequest("updatedAt:DESC", READ)).stream()
                .filter(job -> stage == Stage.RUNNING || stage == Stage.FAILED || job.getRecurringJobId().isEmpty())
                .limit(SHOWN)
                .map(job -> JobRun.of(job, stage))).toList();
    }

    /**
     * Sooner than it would be, or although it was given up on.
     *
     * @return whether it was not under way
     */
    boolean tryAgain(JobRun run) {
        return start.again(run.id());
    }

    /** What somebody works on ends with its next sign of progress; nothing of what it has done is undone. */
    void delete(JobRun run, String reason) {
        var job = storage.getJobById(run.id());
        var works = job.hasState(StateName.PROCESSING);
        var task = JobRun.ours(job).filter(TaskRun.class::isInstance).map(TaskRun.class::cast);
        task.ifPresent(it -> tenancy.runAs(it.workspace(), operators.required(), () -> tasks.abandon(it.task(), works)));
        if (task.isEmpty() || !works) {
            scheduler.delete(run.id(), reason);
        }
    }

    public List<Server> servers() {
        operators.required();
        return storage.getBackgroundJobServers().stream()
                .map(server -> new Server(server.getName(), server.getWorkerPoolSize(), server.getFirstHeartbeat(),
                        server.getLastHeartbeat()))
                .toList();
    }

    private @Nullable Instant last(String job) {
        return storage.getRecurringJobLatestScheduledInstant(
                job, StateName.PROCESSING, StateName.SUCCEEDED, StateName.FAILED);
    }
}
