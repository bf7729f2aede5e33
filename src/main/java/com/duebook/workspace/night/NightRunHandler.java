package com.duebook.workspace.night;

import com.duebook.jobs.NightlyTask;
import com.duebook.jobs.WorkObservation;
import com.duebook.jobs.background.BackgroundJob;
import com.duebook.tenancy.Tenancy;
import io.micrometer.observation.ObservationRegistry;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jobrunr.jobs.annotations.Job;
import org.jobrunr.jobs.lambdas.JobRequestHandler;
import org.jobrunr.server.runner.ThreadLocalJobContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Goes through the workspaces, several side by side, marks each as it is done, and passes over those that are: where its
 * process died it is taken up again, and another try does what failed. One workspace's trouble keeps no other awake.
 */
@Component
public class NightRunHandler implements JobRequestHandler<NightRun> {

    private static final Logger LOG = LoggerFactory.getLogger(NightRunHandler.class);
    private static final int PAGE = 1_000;

    /** Over all kinds, which come after each other here: what they share is one machine. */
    private static final int AT_ONCE = 8;

    private final List<NightlyTask> tasks;
    private final NightMarks marks;
    private final Tenancy tenancy;
    private final ObservationRegistry observations;
    private final ExecutorService threads =
            Executors.newFixedThreadPool(AT_ONCE, Thread.ofPlatform().daemon().name("night-", 0).factory());

    NightRunHandler(List<NightlyTask> tasks, NightMarks marks, Tenancy tenancy, ObservationRegistry observations) {
        this.tasks = tasks;
        this.marks = marks;
        this.tenancy = tenancy;
        this.observations = observations;
    }

    /** @throws NightFailed where some of the workspaces want another try */
    @Override
    @Job(name = "Night", retries = BackgroundJob.RETRIES)
    public void run(NightRun run) throws InterruptedException {
        var task = tasks.stream().filter(it -> it.kind().equals(run.kind())).findFirst().orElseThrow();
        var total = tenancy.onPlatform(() -> marks.count(run));
        var progress = new NightProgress(ThreadLocalJobContext.getJobContext().progressBar(total), total);
        for (var page = page(run, null); !page.isEmpty(); page = page(run, page.getLast())) {
            threads.invokeAll(page.stream().map(workspace -> work(workspace, task, run, progress)).toList());
        }
        progress.requireNoFailure();
    }

    private List<UUID> page(NightRun run, @Nullable UUID last) {
        return tenancy.onPlatform(() -> marks.page(run, last, PAGE));
    }

    private Callable<Boolean> work(UUID workspace, NightlyTask task, NightRun run, NightProgress progress) {
        return () -> {
            try {
                tenancy.runAs(workspace, () -> {
                    WorkObservation.of(run.kind(), observations).observe(() -> task.run(run.date()));
                    marks.done(workspace, run);
                });
                progress.done();
            } catch (RuntimeException e) {
                LOG.warn("{} of {} failed in workspace {}", run.kind(), run.night(), workspace, e);
                progress.failed(workspace, e);
            }
            return true;
        };
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
