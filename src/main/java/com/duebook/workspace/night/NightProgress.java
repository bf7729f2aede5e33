package com.duebook.workspace.night;

import java.util.UUID;
import org.jobrunr.jobs.context.JobDashboardProgressBar;
import org.jspecify.annotations.Nullable;

/** Counts the workspaces of one run, and remembers what the first failure was. */
final class NightProgress {

    private final JobDashboardProgressBar bar;
    private final long total;
    private long done;
    private long failed;
    private @Nullable String first;

    NightProgress(JobDashboardProgressBar bar, long total) {
        this.bar = bar;
        this.total = total;
    }

    synchronized void done() {
        done++;
        show();
    }

    synchronized void failed(UUID workspace, RuntimeException reason) {
        failed++;
        first = first == null ? workspace + ": " + reason : first;
        show();
    }

    private void show() {
        bar.setProgress(Math.max(total, done + failed), done, failed);
    }

    /** @throws NightFailed with the number and the first reason */
    synchronized void requireNoFailure() {
        if (first != null) {
            throw new NightFailed("%d of %d workspaces, first %s".formatted(failed, done + failed, first));
        }
    }
}
