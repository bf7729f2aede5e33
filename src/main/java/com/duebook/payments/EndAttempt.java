package com.duebook.payments;

import com.duebook.jobs.TryLater;
import com.duebook.jobs.WorkHandler;
import com.duebook.payments.gateway.GatewayUnclear;
import com.duebook.problem.Refusal;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Ends a checkout whose invoices were paid in another way or are void, so that nobody pays it by mistake. */
@Component
class EndAttempt implements WorkHandler {

    static final String KIND = "payments.end";

    private final Checkouts checkouts;

    EndAttempt(Checkouts checkouts) {
        this.checkouts = checkouts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String subject) {
        try {
            checkouts.end(UUID.fromString(subject));
        } catch (GatewayUnclear e) {
            throw new TryLater(String.valueOf(e.getMessage()), Duration.ofMinutes(1));
        } catch (Refusal paidMeanwhile) {
            // Its own sweep goes on looking after it.
        }
    }
}
