package com.duebook.sandbox.stripe;

import com.duebook.jobs.WorkHandler;
import org.springframework.stereotype.Component;

/** Closes a checkout session when its time is over. */
@InSandbox
@Component
class LapseSession implements WorkHandler {

    static final String KIND = "sandbox.lapse";

    private final SandboxApi api;
    private final CheckoutSessions sessions;

    LapseSession(SandboxApi api, CheckoutSessions sessions) {
        this.api = api;
        this.sessions = sessions;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String session) {
        api.inTransaction(() -> {
            sessions.lapseIfDue(session);
            return true;
        });
    }
}
