package com.duebook.credit.order;

import static java.util.stream.Collectors.toMap;

import com.duebook.credit.exposure.Shortfall;
import com.duebook.money.Money;
import com.duebook.tenancy.Changed;
import com.duebook.tenancy.Tenancy;
import com.duebook.time.Today;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down what becomes of orders, and reads it. */
@Component
class OrderSteps {

    private final StoredOrderSteps stored;
    private final Tenancy tenancy;
    private final Today today;
    private final ApplicationEventPublisher events;

    OrderSteps(StoredOrderSteps stored, Tenancy tenancy, Today today, ApplicationEventPublisher events) {
        this.stored = stored;
        this.tenancy = tenancy;
        this.today = today;
        this.events = events;
    }

    void add(CreditOrder order, String note) {
        add(order, false, note, null, null);
    }

    /** @param byRule whether the credit policy answered, and whoever acts asked it */
    void add(CreditOrder order, boolean byRule, String note, @Nullable Shortfall shortfall, @Nullable Prepayment prepayment) {
        stored.save(
                new CreditOrderStep(order.id(), stored.countByOrderId(order.id()) + 1, order.state(), today.now(), tenancy.actor().name(),
                        byRule, note).because(shortfall).needing(prepayment));
        changed();
    }

    void invoiced(CreditOrder order, Money used) {
        stored.save(
                new CreditOrderStep(order.id(), stored.countByOrderId(order.id()) + 1, order.state(), today.now(), tenancy.actor().name(),
                        false, "").invoiced(used));
        changed();
    }

    /** Open screens look again. */
    void changed() {
        events.publishEvent(new Changed(tenancy.tenant(), Orders.TOPIC));
    }

    /** What became of each last. */
    Map<UUID, OrderStepView> lastOf(Collection<UUID> orders) {
        return orders.isEmpty() ? Map.of() : stored.lastOf(orders).stream().collect(toMap(CreditOrderStep::order, CreditOrderStep::view));
    }

    List<OrderStepView> of(UUID order) {
        return stored.findByOrderIdOrderByPosition(order).stream().map(CreditOrderStep::view).toList();
    }
}
