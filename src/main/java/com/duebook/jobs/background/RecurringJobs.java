package com.duebook.jobs.background;

import com.duebook.node.NodeRole;
import com.duebook.time.RecurringList;
import java.time.ZoneOffset;
import java.util.List;
import org.jobrunr.scheduling.JobRequestScheduler;
import org.jobrunr.storage.StorageProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Registers all recurring work with JobRunr, where it will be run. */
@Component
class RecurringJobs {

    private final JobRequestScheduler scheduler;
    private final StorageProvider storage;
    private final List<RecurringJob> jobs;
    private final RecurringList list;
    private final NodeRole role;

    RecurringJobs(JobRequestScheduler scheduler, StorageProvider storage, List<RecurringJob> jobs, RecurringList list,
            NodeRole role) {
        RecurringList.requireSame(list.jobs().keySet(), jobs.stream().map(RecurringJob::id).toList());
        this.scheduler = scheduler;
        this.storage = storage;
        this.jobs = jobs;
        this.list = list;
        this.role = role;
    }

    @EventListener(ApplicationReadyEvent.class)
    void register() {
        if (role.runsJobs()) {
            jobs.forEach(job -> scheduler.scheduleRecurrently(job.id(), list.jobs().get(job.id()), ZoneOffset.UTC, job.job()));
            forgetFormer();
        }
    }

    /** JobRunr keeps what an earlier version registered, and would run it for ever. */
    private void forgetFormer() {
        storage.getRecurringJobs().stream()
                .map(org.jobrunr.jobs.RecurringJob::getId)
                .filter(id -> !list.jobs().containsKey(id))
                .forEach(scheduler::deleteRecurringJob);
    }
}
