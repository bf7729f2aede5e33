package com.duebook.credit.hold;

import com.duebook.credit.exposure.CreditStanding;
import com.duebook.credit.limit.LimitBook.Holder;
import com.duebook.credit.policy.CreditPolicies;
import com.duebook.credit.policy.HeldDeed;
import com.duebook.money.Money;
import com.duebook.rates.ExchangeRates;
import com.duebook.time.Today;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What holds refuse, and what an unlock lets pass, as things stand behind the lock, whatever is written down. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class HoldGate {

    private final HoldReader reader;
    private final Holds holds;
    private final UsedCredit used;
    private final CreditPolicies policies;
    private final ExchangeRates rates;
    private final Today today;

    HoldGate(HoldReader reader, Holds holds, UsedCredit used, CreditPolicies policies, ExchangeRates rates, Today today) {
        this.reader = reader;
        this.holds = holds;
        this.used = used;
        this.policies = policies;
        this.rates = rates;
        this.today = today;
    }

    /**
     * @param draft that asks, and is left out of what is used; null for none
     * @param there how its limits are used without that draft
     * @throws com.duebook.problem.Refusal when an unlock cannot be measured, as a rate is missing
     */
    public HoldAnswer ask(UUID customer, Money wanted, @Nullable UUID draft, List<CreditStanding> there, HeldDeed deed) {
        var refuses = policies.current().holds().refuses().contains(deed);
        var unlocked = new HashSet<Holder>();
        var all = reader.of(customer, there);
        for (var held : all) {
            var room = held.state() == HoldState.UNLOCKED ? room(held, there, draft) : null;
            if (room != null && rates.on(today.date()).convert(wanted, room.currency()).compareTo(room) <= 0) {
                unlocked.add(held.holder());
            } else if (held.state() == HoldState.STOP || refuses && held.state().compareTo(HoldState.UNLOCKED) >= 0) {
                return new HoldAnswer(Optional.of(refusal(customer, held, room, all)), unlocked);
            }
        }
        return new HoldAnswer(Optional.empty(), unlocked);
    }

    /** Whether somebody has stopped the customer or its group by hand, which is above what was promised before. */
    public Optional<HoldRefusal> stop(UUID customer, List<CreditStanding> there) {
        var all = reader.of(customer, there);
        return all.stream().filter(held -> held.state() == HoldState.STOP).findFirst().map(held -> refusal(customer, held, null, all));
    }

    private @Nullable Money room(Held held, List<CreditStanding> there, @Nullable UUID draft) {
        var last = held.last();
        var ceiling = last == null ? null : last.ceiling();
        if (ceiling == null) {
            return null;
        }
        var now = rates.on(today.date()).convert(used.of(held.holder(), there, draft), ceiling.currency());
        var room = ceiling.minus(now);
        return room.isNegative() ? Money.zero(ceiling.currency()) : room;
    }

    private HoldRefusal refusal(UUID customer, Held held, @Nullable Money room, List<Held> all) {
        return new HoldRefusal(Holds.standing(held), policies.of(held.holder().customer()).holds().lateDays(), room,
                holds.quote(customer, all));
    }
}
