package com.duebook.alerts;

import com.duebook.jobs.WorkHandler;
import com.duebook.time.Today;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Raises the alert on a customer's unused credit when there is some, and resolves it when it is used or given back. */
@Component
class RecheckCredit implements WorkHandler {

    static final String KIND = "alerts.credit";

    private final Alerts alerts;
    private final Today today;

    RecheckCredit(Alerts alerts, Today today) {
        this.alerts = alerts;
        this.today = today;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String subject) {
        alerts.evaluateCredit(today.date(), UUID.fromString(subject));
    }
}
