package com.duebook.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.jobs.background.JobStart;
import com.duebook.problem.Refusal;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestWorkspaces;
import java.sql.SQLTransientConnectionException;
import java.util.UUID;
import org.jobrunr.jobs.Job;
import org.jobrunr.jobs.context.JobDashboardProgressBar;
import org.jobrunr.jobs.states.FailedState;
import org.jobrunr.jobs.states.StateName;
import org.jobrunr.scheduling.JobRequestScheduler;
import org.jobrunr.storage.StorageProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;

/** Long work from its start in a transaction to its end in JobRunr. */
@IntegrationTest
class TaskRunTest {

    @Autowired Tasks tasks;
    @Autowired SampleTask sample;
    @Autowired WorkQueue queue;
    @Autowired JobStart jobs;
    @Autowired JobRequestScheduler scheduler;
    @Autowired StorageProvider storage;
    @Autowired TestWorkspaces workspaces;

    UUID acme;
    UUID task;

    @BeforeEach
    void started() {
        sample.runs.set(0);
        sample.work = () -> "done";
        acme = workspaces.open("Acme");
        task = workspaces.in(acme, () -> tasks.start(SampleTask.KIND, "SampleTask"));
    }

    @Test
    void isAJobOfItsWorkspaceWithItsProgress() {
        queue.drain();

        assertThat(sample.workspace).isEqualTo(acme);
        assertThat(view().state()).isEqualTo(TaskState.DONE);
        assertThat(view().result()).isEqualTo("done");
        assertThat(job().getState()).isEqualTo(StateName.SUCCEEDED);
        assertThat(job().getJobDetails().getJobParameterValues()).containsExactly(new TaskRun(acme, SampleTask.KIND, task));
        assertThat(JobDashboardProgressBar.get(job()).getSucceededAmount()).isEqualTo(30);
        assertThat(JobDashboardProgressBar.get(job()).getTotalAmount()).isEqualTo(40);
    }

    /** As after a process that died between the hand-over and the end of the work item. */
    @Test
    void isDoneOnceHoweverOftenItIsHandedOver() {
        queue.drain();
        workspaces.in(acme, () -> {
            queue.add(SampleTask.KIND, task.toString());
            return true;
        });
        queue.drain();

        assertThat(sample.runs).hasValue(1);
    }

    @Test
    void isTriedAgainAfterAnOutage() {
        sample.work = () -> {
            throw new CannotAcquireLockException("somebody was in the way");
        };
        queue.drain();
        assertThat(job().getState()).isEqualTo(StateName.SCHEDULED);
        assertThat(view().state()).isEqualTo(TaskState.RUNNING);

        sample.work = () -> "late";
        jobs.again(task);

        assertThat(view().result()).isEqualTo("late");
        assertThat(job().getState()).isEqualTo(StateName.SUCCEEDED);
    }

    @Test
    void failsAfterTheLastTry() {
        sample.work = () -> {
            throw new IllegalStateException(new SQLTransientConnectionException("the database is away"));
        };
        queue.drain();
        for (var tried = 1; tried < 5; tried++) {
            assertThat(view().state()).isEqualTo(TaskState.RUNNING);
            jobs.again(task);
        }

        assertThat(view().state()).isEqualTo(TaskState.FAILED);
        assertThat(job().getState()).isEqualTo(StateName.FAILED);
    }

    @Test
    void failsAtOnceForADefectAndGoesOnWhenAnOperatorTriesItAgain() {
        sample.work = () -> {
            throw new Refusal("jobs.alreadyOver");
        };
        queue.drain();
        assertThat(view().state()).isEqualTo(TaskState.FAILED);
        assertThat(job().getState()).isEqualTo(StateName.FAILED);
        assertThat(job().getLastJobStateOfType(FailedState.class).orElseThrow().getExceptionMessage()).contains("jobs.alreadyOver");

        sample.work = () -> "mended";
        jobs.again(task);

        assertThat(view().state()).isEqualTo(TaskState.DONE);
        assertThat(job().getState()).isEqualTo(StateName.SUCCEEDED);
    }

    @Test
    void failsAtOnceForAnErrorOfTheMachineToo() {
        sample.work = () -> {
            throw new StackOverflowError("too deep");
        };
        queue.drain();

        assertThat(view().state()).isEqualTo(TaskState.FAILED);
        assertThat(job().getState()).isEqualTo(StateName.FAILED);
    }

    @Test
    void endsWhenItWasCancelledBetweenTwoTries() {
        sample.work = () -> {
            throw new CannotAcquireLockException("somebody was in the way");
        };
        queue.drain();
        workspaces.in(acme, () -> {
            tasks.cancel(task);
            return true;
        });
        assertThat(view().state()).isEqualTo(TaskState.CANCELLING);

        jobs.again(task);

        assertThat(view().state()).isEqualTo(TaskState.CANCELLED);
        assertThat(sample.runs).hasValue(1);
    }

    private TaskView view() {
        return workspaces.in(acme, () -> tasks.view(task));
    }

    private Job job() {
        return storage.getJobById(task);
    }
}
