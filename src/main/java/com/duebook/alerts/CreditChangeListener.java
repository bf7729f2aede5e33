package com.duebook.alerts;

import com.duebook.jobs.WorkQueue;
import com.duebook.payments.CreditWatch;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Has the rules on credit look at a customer once its change is committed. */
@Component
class CreditChangeListener implements CreditWatch {

    private final WorkQueue queue;

    CreditChangeListener(WorkQueue queue) {
        this.queue = queue;
    }

    @Override
    public void changed(UUID customer) {
        queue.add(Rechecks.CREDIT, customer.toString());
    }
}
