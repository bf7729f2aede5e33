package com.duebook.credit.limit;

import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import com.duebook.rates.ExchangeRates;
import com.duebook.time.Today;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What credit there is once a guarantee or an insured limit raises it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class LimitRaises {

    private final LimitBook book;
    private final CreditGroups groups;
    private final ExchangeRates rates;
    private final Today today;

    LimitRaises(LimitBook book, CreditGroups groups, ExchangeRates rates, Today today) {
        this.book = book;
        this.groups = groups;
        this.rates = rates;
        this.today = today;
    }

    /** Holds the groups of all of them until the transaction ends. */
    public void lock(Collection<UUID> customers) {
        groups.lock(customers);
    }

    /** Holds the customer's group until the transaction ends. */
    public void lock(UUID customer) {
        groups.lock(customer);
    }

    /**
     * The most credit on any of its days, in its currency, with the group locked; 0 where it is unlimited all the same.
     *
     * @throws Refusal where a rate is missing, or a group's is not at its head
     */
    public Money most(LimitView cover) {
        var known = rates.on(today.date());
        known.convert(Money.zero(cover.currency()), known.own());
        var head = groups.lock(cover.customer());
        if (cover.scope() == LimitScope.GROUP && !head.equals(cover.customer())) {
            throw new Refusal("credit.limit.refusal.notHead");
        }
        var besides = book.current(cover.customer()).stream()
                .filter(limit -> limit.scope() == cover.scope() && limit.overlaps(cover.from(), cover.to())).toList();
        return LimitPlan.most(cover.amount(), cover.kind(), besides, known).orElse(Money.zero(cover.currency()));
    }
}
