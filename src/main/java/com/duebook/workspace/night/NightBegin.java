package com.duebook.workspace.night;

import com.duebook.jobs.TryLater;
import com.duebook.jobs.WorkHandler;
import com.duebook.jobs.background.JobStart;
import java.time.Duration;
import org.jobrunr.jobs.states.StateName;
import org.springframework.stereotype.Component;

/** Hands a kind of a night's work over to JobRunr, once the workspaces are marked that it is for. */
@Component
class NightBegin implements WorkHandler {

    static final String KIND = "nights.begin";

    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final JobStart jobs;

    NightBegin(JobStart jobs) {
        this.jobs = jobs;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** @param subject as {@link NightRun#subject} */
    @Override
    public void run(String subject) {
        var night = NightRun.read(subject);
        switch (jobs.begin(night.id(), night)) {
            case ENQUEUED -> {}
            // It may have passed the workspaces that came since.
            case PROCESSING -> throw new TryLater("an earlier hour's workspaces are still worked on", PAUSE);
            // An operator did not want it.
            case DELETED -> {}
            case StateName ended -> jobs.again(night.id());
        }
    }
}
