package com.duebook.credit.order;

import com.duebook.credit.exposure.CreditStanding;
import com.duebook.credit.exposure.CreditStandings;
import com.duebook.credit.exposure.Shortfall;
import com.duebook.credit.hold.HoldGate;
import com.duebook.credit.hold.HoldRefusal;
import com.duebook.credit.limit.CreditGroups;
import com.duebook.credit.policy.HeldDeed;
import com.duebook.money.Money;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    CreditRequest(CreditGroups groups, CreditStandings standings, HoldGate holds) {
        this.groups = groups;
        this.standings = standings;
        this.holds = holds;
    }

    /** Until the transaction ends nobody else of the customer's group gets any. */
    void lock(UUID customer) {
        groups.lock(customer);
    }

    /**
     * Behind the lock.
     *
     * @param draft that asks, and is left out of the exposure; null for none
     * @throws com.duebook.problem.Refusal when a rate is missing
     */
    CreditAnswer ask(UUID customer, Money wanted, @Nullable UUID draft, HeldDeed deed) {
        var there = standings.without(draft, customer);
        var hold = holds.ask(customer, wanted, draft, there, deed);
        var asked = there.stream().filter(standing -> !hold.unlocked().contains(standing.holder())).toList();
        return new CreditAnswer(hold.refusal(), hold.refusal().isPresent() ? Optional.empty() : worst(asked, wanted));
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
