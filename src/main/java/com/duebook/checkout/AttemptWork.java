package com.duebook.checkout;

import com.duebook.checkout.gateway.GatewayUnclear;
import com.duebook.jobs.TryLater;
import com.duebook.jobs.WorkHandler;
import java.time.Duration;
import java.util.UUID;

/** Work on one attempt at the provider, who may have to be asked again for a clear answer. */
abstract class AttemptWork implements WorkHandler {

    private final String kind;
    private final Duration pause;

    AttemptWork(String kind, Duration pause) {
        this.kind = kind;
        this.pause = pause;
    }

    /** @return whether it is done; otherwise it is tried again after the pause */
    abstract boolean isDone(UUID attempt);

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public void run(String subject) {
        try {
            if (!isDone(UUID.fromString(subject))) {
                throw new TryLater("attempt " + subject + " is still open", pause);
            }
        } catch (GatewayUnclear e) {
            throw new TryLater(String.valueOf(e.getMessage()), pause);
        }
    }
}
