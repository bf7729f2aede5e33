package com.duebook.operator;

import com.duebook.jobs.background.BackgroundJob;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jobrunr.jobs.Job;
import org.jobrunr.jobs.context.JobDashboardProgressBar;
import org.jobrunr.jobs.states.FailedState;
import org.jobrunr.jobs.states.ProcessingState;
import org.jobrunr.jobs.states.StateName;
import org.jspecify.annotations.Nullable;

/**
 * One of JobRunr's jobs.
 *
 * @param kind that {@code operator.kind} has words for
 * @param workspace whose it is, or null where it is of all of them
 * @param total 0 while it is not known
 * @param begun when the last try did
 * @param failure what the last one that failed ended with
 */
public record JobRun(
        UUID id,
        String kind,
        @Nullable UUID workspace,
        Stage stage,
        long done,
        long total,
        @Nullable Instant begun,
        int tries,
        @Nullable String failure) {

    public enum Stage {
        RUNNING(StateName.PROCESSING),
        WAITING(StateName.ENQUEUED),
        /** Another try has a time of its own. */
        LATER(StateName.SCHEDULED),
        FAILED(StateName.FAILED),
        DONE(StateName.SUCCEEDED);

        private final StateName state;

        Stage(StateName state) {
            this.state = state;
        }

        StateName state() {
            return state;
        }
    }

    static JobRun of(Job job, Stage stage) {
        var progress = Optional.ofNullable(JobDashboardProgressBar.get(job));
        return new JobRun(job.getId(), kind(job), ours(job).flatMap(BackgroundJob::whose).orElse(null), stage,
                progress.map(JobDashboardProgressBar::getSucceededAmount).orElse(0L),
                progress.map(JobDashboardProgressBar::getTotalAmount).orElse(0L),
                job.getLastJobStateOfType(ProcessingState.class).map(ProcessingState::getCreatedAt).orElse(null),
                (int) job.getJobStatesOfType(ProcessingState.class).count(),
                job.getLastJobStateOfType(FailedState.class).map(FailedState::getExceptionMessage).orElse(null));
    }

    /** Empty for what recurs, and for what only a newer version knows. */
    static Optional<BackgroundJob> ours(Job job) {
        return job.getJobDetails().getJobParameterValues().length == 1
                && job.getJobDetails().getJobParameterValues()[0] instanceof BackgroundJob ours
                        ? Optional.of(ours)
                        : Optional.empty();
    }

    private static String kind(Job job) {
        return ours(job).map(BackgroundJob::kind).or(job::getRecurringJobId).orElseGet(job::getJobName);
    }
}
