package com.duebook.credit.order;

import com.duebook.credit.policy.CreditPolicies;
import com.duebook.credit.policy.CreditTerms;
import com.duebook.credit.policy.GrantedTerms;
import com.duebook.money.Money;
import com.duebook.payments.credit.Credit;
import com.duebook.payments.credit.UnusedCredits;
import com.duebook.time.Today;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whether the customer's unused money covers what of an order has to be paid in advance. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Prepayments {

    private static final int ALL = 100;

    private final CreditPolicies policies;
    private final UnusedCredits credits;
    private final StoredOrders orders;
    private final Today today;

    Prepayments(CreditPolicies policies, UnusedCredits credits, StoredOrders orders, Today today) {
        this.policies = policies;
        this.credits = credits;
        this.orders = orders;
        this.today = today;
    }

    /**
     * Behind the lock of the customer's account.
     *
     * @param order what is left of an order that is not released
     * @param held whether a hold wants it paid in advance, all of it
     * @return empty where nothing has to be
     */
    Optional<Prepayment> of(UUID customer, Money order, boolean held) {
        return (held ? Optional.of(ALL) : percent(customer)).map(percent -> Prepayment.of(percent, order, there(customer, order)));
    }

    private Optional<Integer> percent(UUID customer) {
        return policies.of(List.of(customer)).terms(customer).map(GrantedTerms::terms).map(CreditTerms::prepayment);
    }

    /** Without what released orders count on. */
    private Money there(UUID customer, Money order) {
        var unused = credits.of(List.of(customer)).stream().map(Credit::amount)
                .filter(amount -> amount.currency().equals(order.currency())).findFirst().orElse(Money.zero(order.currency()));
        var rest = unused.minus(Money.of(orders.countedOn(customer, order.currency(), today.date()), order.currency()));
        return rest.isNegative() ? Money.zero(order.currency()) : rest;
    }
}
