package com.duebook.operator;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jobrunr.jobs.Job;
import org.jobrunr.jobs.states.FailedState;
import org.jobrunr.jobs.states.StateName;
import org.jobrunr.storage.StorageProvider;
import org.jobrunr.storage.navigation.AmountRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What JobRunr knows, read from its storage: it shows the same on every replica, also those that run no jobs. */
@Service
public class BackgroundJobs {

    private static final int SHOWN = 20;

    private final StorageProvider storage;
    private final Operators operators;

    BackgroundJobs(StorageProvider storage, Operators operators) {
        this.storage = storage;
        this.operators = operators;
    }

    /**
     * @param cron in UTC
     * @param last null where no run is remembered; done ones are forgotten after a while
     */
    public record Recurring(String id, String cron, @Nullable Instant last, Instant next) {}

    public record Failed(String name, Instant at, String reason) {}

    public record Server(String name, int workers, Instant since, Instant lastSeen) {}

    public List<Recurring> recurring() {
        operators.required();
        return storage.getRecurringJobs().stream()
                .map(job -> new Recurring(job.getId(), job.getScheduleExpression(), last(job.getId()), job.getNextRun()))
                .sorted(Comparator.comparing(Recurring::id))
                .toList();
    }

    public List<Failed> failed() {
        operators.required();
        return storage.getJobList(StateName.FAILED, new AmountRequest("updatedAt:DESC", SHOWN)).stream()
                .map(job -> new Failed(job.getJobName(), job.getUpdatedAt(), reason(job)))
                .toList();
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

    private static String reason(Job job) {
        return job.getLastJobStateOfType(FailedState.class).map(FailedState::getExceptionMessage).orElse("");
    }
}
