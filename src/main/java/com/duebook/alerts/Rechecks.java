package com.duebook.alerts;

import com.duebook.credit.limit.LimitWatch;
import com.duebook.jobs.WorkHandler;
import com.duebook.jobs.WorkQueue;
import com.duebook.time.Today;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The evaluations that follow a change. */
@Configuration
class Rechecks {

    /** Of the rules: all is looked at. */
    static final String RULES = "alerts.recheck";

    /** Of a customer's unused credit: there is some, or it was used or given back. */
    static final String CREDIT = "alerts.credit";

    /** Of what a customer owes, by money, a credit note or a dispute. */
    static final String DEBT = "alerts.customer";

    /** Of what a customer may owe, how much it has used is another share. */
    @Bean
    LimitWatch newsOfLimits(WorkQueue queue) {
        return customer -> queue.add(DEBT, customer.toString());
    }

    @Bean
    WorkHandler recheckOfRules(Alerts alerts, Today today) {
        return WorkHandler.of(RULES, day -> alerts.evaluateAgain(today.date()));
    }

    @Bean
    WorkHandler recheckOfCredit(Alerts alerts, Today today) {
        return WorkHandler.of(CREDIT, customer -> alerts.evaluateCredit(today.date(), UUID.fromString(customer)));
    }

    @Bean
    WorkHandler recheckOfDebt(Alerts alerts, Today today) {
        return WorkHandler.of(DEBT, customer -> alerts.evaluateDebt(today.date(), UUID.fromString(customer)));
    }
}
