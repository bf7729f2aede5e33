package com.duebook.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task as a screen shows it.
 *
 * @param total 0 while it is not known
 * @param result what the feature that started it left for its own screen, such as counts as JSON
 */
public record TaskView(
        UUID id,
        String kind,
        String title,
        TaskState state,
        long done,
        long total,
        @Nullable String result,
        String startedBy,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    /** Between 0 and 1. */
    public double share() {
        return total == 0 ? 0 : Math.min(1.0, (double) done / total);
    }

    /** Time left if it goes on as it went so far. */
    public Optional<Duration> estimate(Instant now) {
        if (startedAt == null || done == 0 || total == 0 || state != TaskState.RUNNING) {
            return Optional.empty();
        }
        var elapsed = Duration.between(startedAt, now);
        return Optional.of(elapsed.multipliedBy(Math.max(0, total - done)).dividedBy(done));
    }
}
