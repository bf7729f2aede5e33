package com.duebook.alerts;

import com.duebook.jobs.WorkQueue;
import com.duebook.ledger.DebtWatch;
import com.duebook.time.Today;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Has the rules look at a customer once a change of what it owes is committed. Where less is owed they can only resolve,
 * so nothing is done for the many who have no alert; one that is being raised at this moment is resolved in the night.
 */
@Component
class DebtNews implements DebtWatch {

    private final WorkQueue queue;
    private final AlertRows alerts;
    private final Today today;

    DebtNews(WorkQueue queue, AlertRows alerts, Today today) {
        this.queue = queue;
        this.alerts = alerts;
        this.today = today;
    }

    @Override
    public void changed(UUID customer, boolean more) {
        if (more || alerts.isLive(customer)) {
            queue.add(Rechecks.DEBT, customer.toString());
        }
    }

    @Override
    public void changedForMany() {
        queue.add(Rechecks.RULES, today.date().toString());
    }
}
