package com.duebook.jobs.figures;

import com.duebook.time.Memoized;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.function.ToDoubleFunction;
import org.jobrunr.storage.JobStats;
import org.jobrunr.storage.StorageException;
import org.jobrunr.storage.StorageProvider;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** JobRunr's own counts. Its ready-made meters would ask the database every few seconds, watched or not. */
@Component
class JobMeters implements MeterBinder {

    private static final Logger LOG = LoggerFactory.getLogger(JobMeters.class);
    private static final Duration WHILE = Duration.ofSeconds(15);

    private final Memoized<Answer> stats;

    private record Answer(@Nullable JobStats stats) {}

    JobMeters(ObjectProvider<StorageProvider> storage, Clock clock) {
        this.stats = new Memoized<>(() -> ask(storage.getObject()), WHILE, clock);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        jobs(registry, "scheduled", JobStats::getScheduled);
        jobs(registry, "enqueued", JobStats::getEnqueued);
        jobs(registry, "processing", JobStats::getProcessing);
        jobs(registry, "failed", JobStats::getFailed);
        Gauge.builder("duebook.job.servers", this, it -> it.read(JobStats::getBackgroundJobServers))
                .description("Processes that run JobRunr's background jobs")
                .register(registry);
    }

    private void jobs(MeterRegistry registry, String state, ToDoubleFunction<JobStats> count) {
        Gauge.builder("duebook.jobs", this, it -> it.read(count))
                .description("JobRunr's jobs by state: what computes for long, and what recurs")
                .tag("state", state)
                .register(registry);
    }

    private double read(ToDoubleFunction<JobStats> count) {
        var answer = stats.get().stats();
        return answer == null ? Double.NaN : count.applyAsDouble(answer);
    }

    private static Answer ask(StorageProvider storage) {
        try {
            return new Answer(storage.getJobStats());
        } catch (StorageException away) {
            LOG.warn("JobRunr could not be counted: {}", away.getMessage());
            return new Answer(null);
        }
    }
}
