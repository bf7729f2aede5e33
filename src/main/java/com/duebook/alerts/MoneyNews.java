package com.duebook.alerts;

import com.duebook.jobs.WorkQueue;
import com.duebook.ledger.DebtWatch;
import com.duebook.ledger.OpenWatch;
import com.duebook.payments.credit.CreditWatch;
import com.duebook.time.Today;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Has the rules look at a customer once money of it has moved and that is committed. Where less is owed they can only
 * resolve, so nothing is done for the many who have no alert; one that is being raised at this moment is resolved in the
 * night.
 */
@Component
class MoneyNews implements DebtWatch, OpenWatch, CreditWatch {

    private final WorkQueue queue;
    private final AlertRows alerts;
    private final Today today;

    MoneyNews(WorkQueue queue, AlertRows alerts, Today today) {
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

    /** What is not due yet uses the limit too. */
    @Override
    public void changed(UUID customer, List<UUID> items, boolean more) {
        changed(customer, false);
    }

    @Override
    public void changedForMany() {
        queue.add(Rechecks.RULES, today.date().toString());
    }

    @Override
    public void changed(UUID customer) {
        queue.add(Rechecks.CREDIT, customer.toString());
    }
}
