package com.duebook.credit.order;

import com.duebook.credit.hold.HoldNews;
import com.duebook.credit.hold.NightlyHolds;
import com.duebook.customers.group.CustomerGroups;
import com.duebook.jobs.NightlyTask;
import com.duebook.jobs.WorkHandler;
import com.duebook.problem.Refusal;
import com.duebook.time.Today;
import java.time.LocalDate;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * Has the orders of a customer and its group ask again, the first first: once a hold has ended or there is room, and each night
 * for what time alone changes, as the day from which a limit holds.
 */
@Component
class AskAgain implements NightlyTask {

    private static final Logger LOG = LoggerFactory.getLogger(AskAgain.class);

    private final StoredOrders stored;
    private final Orders orders;
    private final CustomerGroups groups;
    private final Today today;

    AskAgain(StoredOrders stored, Orders orders, CustomerGroups groups, Today today) {
        this.stored = stored;
        this.orders = orders;
        this.groups = groups;
        this.today = today;
    }

    @Override
    public String kind() {
        return "credit.ask-again";
    }

    @Override
    public void run(LocalDate night) {
        stored.whoAskAgain(night).forEach(this::of);
    }

    /** Each order by itself, so that none of them waits for the others. */
    void of(UUID customer) {
        stored.toAskAgain(groups.of(customer).members(), today.date()).forEach(this::ask);
    }

    private void ask(UUID order) {
        try {
            orders.askAgain(order);
        } catch (Refusal refusal) {
            LOG.info("order {} cannot be measured and stays as it is: {}", order, refusal.key());
        }
    }

    @Configuration
    static class OrdersRecheck {

        @Bean
        WorkHandler recheckOfOrders(AskAgain again) {
            return WorkHandler.of(HoldNews.ROOM, customer -> again.of(UUID.fromString(customer)));
        }

        /** Whom another policy holds, and which orders it releases. */
        @Bean
        WorkHandler recheckByPolicy(NightlyHolds holds, AskAgain again) {
            return WorkHandler.of(HoldNews.POLICY, day -> {
                holds.run(LocalDate.parse(day));
                again.run(LocalDate.parse(day));
            });
        }
    }
}
