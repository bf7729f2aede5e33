package com.duebook.workspace.login;

import com.duebook.identity.Leftovers;
import com.duebook.jobs.background.BackgroundJob;
import com.duebook.jobs.background.RecurringJob;
import org.jobrunr.jobs.annotations.Job;
import org.jobrunr.jobs.lambdas.JobRequestHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Also of what else somebody's sign-in left behind. */
@Component
public class ForgetSessionsHandler implements JobRequestHandler<ForgetSessions> {

    private final Sessions sessions;
    private final Leftovers leftovers;

    ForgetSessionsHandler(Sessions sessions, Leftovers leftovers) {
        this.sessions = sessions;
        this.leftovers = leftovers;
    }

    @Bean
    static RecurringJob forgetSessions() {
        return new RecurringJob("forget-sessions", new ForgetSessions());
    }

    @Override
    @Job(name = "Forget old sessions", retries = BackgroundJob.RETRIES)
    public void run(ForgetSessions job) {
        sessions.forget();
        leftovers.forget();
    }
}
