package com.duebook.credit.order;

import com.duebook.credit.exposure.CreditStanding;
import com.duebook.credit.exposure.CreditStandings;
import com.duebook.credit.exposure.Shortfall;
import com.duebook.credit.hold.HoldGate;
import com.duebook.credit.hold.HoldRefusal;
import com.duebook.credit.limit.CreditGroups;
import com.duebook.credit.limit.LimitBook.Holder;
import com.duebook.credit.limit.LimitScope;
import com.duebook.credit.policy.HeldDeed;
import com.duebook.customers.group.CustomerGroups;
import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one rule by which anybody gets credit: within the customer's own limit, and within that of its group. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CreditRequest {

    private final CreditGroups groups;
    private final CreditStandings standings;
    private final HoldGate holds;
    private final Prepayments prepayments;
    private final CustomerGroups members;

    CreditRequest(CreditGroups groups, CreditStandings standings, HoldGate holds, Prepayments prepayments, CustomerGroups members) {
        this.groups = groups;
        this.members = members;
        this.standings = standings;
        this.holds = holds;
        this.prepayments = prepayments;
    }

    /** Until the transaction ends nobody else of the customer's group gets any. */
    void lock(UUID customer) {
        groups.lock(customer);
    }

    /**
     * Behind the lock. What is paid in advance, all of it, takes no credit.
     *
     * @param draft that asks, and is left out of the exposure; null for none
     * @throws Refusal when a rate is missing
     */
    CreditAnswer ask(UUID customer, Money wanted, @Nullable UUID draft, HeldDeed deed) {
        var there = standings.without(draft, customer);
        var hold = holds.ask(customer, wanted, draft, there, deed);
        var asked = there.stream().filter(standing -> !hold.unlocked().contains(standing.holder())).toList();
        if (hold.refusal().isPresent()) {
            return CreditAnswer.held(hold.refusal());
        }
        var prepayment = deed == HeldDeed.ORDER ? prepayments.of(customer, wanted, hold.prepay()) : Optional.<Prepayment>empty();
        return new CreditAnswer(Optional.empty(),
                prepayment.filter(Prepayment::isWhole).isPresent() ? Optional.empty() : worst(asked, wanted),
                prepayment);
    }

    /** Of each what {@link #ask} would be refused for as a rate is missing, in a fixed number of statements. */
    List<Optional<Refusal>> unmeasurable(List<NewOrder> wanted) {
        var customers = wanted.stream().map(NewOrder::customer).distinct().toList();
        var heads = members.heads(customers);
        var there = standings.of(customers).stream().collect(Collectors.toMap(CreditStanding::holder, standing -> standing));
        var unlocked = holds.unlocked(customers);
        return wanted.stream().map(order -> Stream
                .of(new Holder(order.customer(), LimitScope.CUSTOMER),
                        new Holder(heads.getOrDefault(order.customer(), order.customer()), LimitScope.GROUP))
                .flatMap(holder -> refusal(order.amount(), holder, there, unlocked).stream()).findFirst()).toList();
    }

    private static Optional<Refusal> refusal(Money wanted, Holder holder, Map<Holder, CreditStanding> there,
            Map<Holder, HoldGate.Ceiling> unlocked) {
        try {
            Optional.ofNullable(there.get(holder)).ifPresent(standing -> standing.without(wanted));
            Optional.ofNullable(unlocked.get(holder)).ifPresent(ceiling -> ceiling.measure(wanted));
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        }
    }

    /** Behind the lock: what nothing passes that was promised before. */
    Optional<HoldRefusal> stop(UUID customer) {
        return holds.stop(customer, standings.of(customer));
    }

    /** By its share of what is wanted, as unlike currencies are not compared. */
    static Optional<Shortfall> worst(List<CreditStanding> standings, Money wanted) {
        return standings.stream().flatMap(standing -> standing.without(wanted).stream())
                .max((one, other) -> one.missing().amount().multiply(other.wanted().amount())
                        .compareTo(other.missing().amount().multiply(one.wanted().amount())));
    }
}
