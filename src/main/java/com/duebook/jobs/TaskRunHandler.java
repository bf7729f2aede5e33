package com.duebook.jobs;

import com.duebook.jobs.background.BackgroundJob;
import com.duebook.tenancy.Tenancy;
import io.micrometer.observation.ObservationRegistry;
import org.jobrunr.jobs.annotations.Job;
import org.jobrunr.jobs.lambdas.JobRequestHandler;
import org.jobrunr.server.runner.ThreadLocalJobContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

@Component
public class TaskRunHandler implements JobRequestHandler<TaskRun> {

    private final Tasks tasks;
    private final ObjectProvider<TaskWork> works;
    private final Tenancy tenancy;
    private final ObservationRegistry observations;

    TaskRunHandler(Tasks tasks, ObjectProvider<TaskWork> works, Tenancy tenancy, ObservationRegistry observations) {
        this.tasks = tasks;
        this.works = works;
        this.tenancy = tenancy;
        this.observations = observations;
    }

    @Override
    @Job(name = "Task", retries = BackgroundJob.RETRIES)
    public void run(TaskRun job) {
        var context = ThreadLocalJobContext.getJobContext();
        var work = works.stream().filter(it -> it.kind().equals(job.kind())).findFirst().orElseThrow();
        tenancy.runAs(job.workspace(), () -> WorkObservation.of(job.kind(), observations)
                .observe(() -> tasks.perform(job.task(), work, new JobProgress(context))));
    }
}
