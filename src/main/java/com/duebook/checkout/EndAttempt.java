package com.duebook.checkout;

import com.duebook.problem.Refusal;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Ends a checkout whose invoices were paid in another way or are void, so that nobody pays it by mistake. */
@Component
class EndAttempt extends AttemptWork {

    static final String KIND = "payments.end";

    private final Checkouts checkouts;

    EndAttempt(Checkouts checkouts) {
        super(KIND, Duration.ofMinutes(1));
        this.checkouts = checkouts;
    }

    @Override
    boolean isDone(UUID attempt) {
        try {
            checkouts.end(attempt);
        } catch (Refusal paidMeanwhile) {
            // Its own sweep goes on looking after it.
        }
        return true;
    }
}
