package com.duebook.payments;

import com.duebook.jobs.TryLater;
import com.duebook.jobs.WorkHandler;
import com.duebook.payments.gateway.GatewayUnclear;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Looks after an attempt every quarter of an hour until it is final, so that webhooks that never come do not matter.
 * Each attempt brings this work with it when it is saved.
 */
@Component
class ConfirmAttempt implements WorkHandler {

    static final String KIND = "payments.confirm";

    private final Checkouts checkouts;

    ConfirmAttempt(Checkouts checkouts) {
        this.checkouts = checkouts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String subject) {
        try {
            if (checkouts.refresh(UUID.fromString(subject)).state().isLive()) {
                throw new TryLater("attempt " + subject + " is still open", AttemptBook.LOOK_AGAIN);
            }
        } catch (GatewayUnclear e) {
            throw new TryLater(String.valueOf(e.getMessage()), AttemptBook.LOOK_AGAIN);
        }
    }
}
