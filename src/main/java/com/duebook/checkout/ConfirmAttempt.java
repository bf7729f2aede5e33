package com.duebook.checkout;

import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Looks after an attempt every quarter of an hour until it is final, so that webhooks that never come do not matter.
 * Each attempt brings this work with it when it is saved.
 */
@Component
class ConfirmAttempt extends AttemptWork {

    static final String KIND = "payments.confirm";

    private final Checkouts checkouts;

    ConfirmAttempt(Checkouts checkouts) {
        super(KIND, AttemptBook.LOOK_AGAIN);
        this.checkouts = checkouts;
    }

    @Override
    boolean isDone(UUID attempt) {
        return checkouts.refresh(attempt).state().isFinal();
    }
}
