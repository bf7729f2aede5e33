package com.duebook.alerts;

import com.duebook.jobs.WorkHandler;
import com.duebook.time.Today;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Resolves what is no longer true of a customer as soon as money, a credit note or a dispute has changed it. */
@Component
class RecheckCustomer implements WorkHandler {

    static final String KIND = "alerts.customer";

    private final Alerts alerts;
    private final Today today;

    RecheckCustomer(Alerts alerts, Today today) {
        this.alerts = alerts;
        this.today = today;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String subject) {
        alerts.evaluateDebt(today.date(), UUID.fromString(subject));
    }
}
