package com.duebook.credit.order;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.jobs.NightlyTask;
import java.time.LocalDate;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes down which orders have lapsed; they reserve nothing since their last day, whether or not it has. */
@Component
class LapseOrders implements NightlyTask {

    private static final int AT_ONCE = 200;

    private final StoredOrders stored;
    private final OrderSteps steps;
    private final TransactionTemplate transaction;
    private final Journal journal;

    LapseOrders(StoredOrders stored, OrderSteps steps, TransactionTemplate transaction, Journal journal) {
        this.stored = stored;
        this.steps = steps;
        this.transaction = transaction;
        this.journal = journal;
    }

    @Override
    public String kind() {
        return "credit.lapse-orders";
    }

    @Override
    public void run(LocalDate night) {
        while (Boolean.TRUE.equals(transaction.execute(status -> lapsed(night)))) {}
    }

    /** @return whether there were any */
    private boolean lapsed(LocalDate day) {
        var over = stored.lockedBefore(day, Limit.of(AT_ONCE));
        over.forEach(order -> {
            order.become(OrderState.LAPSED);
            steps.add(order, "");
        });
        if (!over.isEmpty()) {
            journal.record(AuditEvent.ORDER_LAPSED, null, Details.none().with(Fact.COUNT, over.size()));
        }
        return !over.isEmpty();
    }
}
