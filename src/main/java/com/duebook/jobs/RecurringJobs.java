package com.duebook.jobs;

import com.duebook.node.NodeRole;
import java.time.ZoneOffset;
import java.util.List;
import org.jobrunr.scheduling.JobRequestScheduler;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** Registers all recurring work with JobRunr, where it will be run. */
@Configuration
class RecurringJobs {

    private final JobRequestScheduler scheduler;
    private final List<RecurringJob> jobs;
    private final NodeRole role;

    RecurringJobs(JobRequestScheduler scheduler, List<RecurringJob> jobs, NodeRole role) {
        this.scheduler = scheduler;
        this.role = role;
        this.jobs = jobs;
    }

    @Bean
    static RecurringJob drainWork() {
        return new RecurringJob("drain-work", "*/15 * * * * *", new DrainWork());
    }

    @EventListener(ApplicationReadyEvent.class)
    void register() {
        if (role.runsJobs()) {
            jobs.forEach(job -> scheduler.scheduleRecurrently(job.id(), job.cron(), ZoneOffset.UTC, job.job()));
        }
    }
}
