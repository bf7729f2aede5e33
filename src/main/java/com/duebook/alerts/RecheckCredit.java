package com.duebook.alerts;

import com.duebook.jobs.WorkHandler;
import com.duebook.jobs.WorkQueue;
import com.duebook.payments.CreditWatch;
import com.duebook.time.Today;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Raises the alert on a customer's unused credit when there is some, and resolves it when it is used or given back. */
@Component
class RecheckCredit implements CreditWatch, WorkHandler {

    private static final String KIND = "alerts.credit";

    private final Alerts alerts;
    private final WorkQueue queue;
    private final Today today;

    RecheckCredit(Alerts alerts, WorkQueue queue, Today today) {
        this.alerts = alerts;
        this.queue = queue;
        this.today = today;
    }

    @Override
    public void changed(UUID customer) {
        queue.add(KIND, customer.toString());
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
