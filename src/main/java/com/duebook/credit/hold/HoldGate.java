package com.duebook.credit.hold;

import com.duebook.credit.exposure.CreditStanding;
import com.duebook.credit.limit.LimitBook.Holder;
import com.duebook.credit.policy.CreditPolicies;
import com.duebook.credit.policy.HeldDeed;
import com.duebook.money.Money;
import com.duebook.rates.ExchangeRates;
import com.duebook.rates.RatesOn;
import com.duebook.time.Today;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
        var policy = policies.current().holds();
        var prepay = false;
        var unlocked = new HashSet<Holder>();
        var all = reader.of(customer, there);
        for (var held : all) {
            var room = held.state() == HoldState.UNLOCKED ? room(held, there, draft) : null;
            if (room != null && rates.on(today.date()).convert(wanted, room.currency()).compareTo(room) <= 0) {
                unlocked.add(held.holder());
            } else if (held.state() == HoldState.STOP || policy.does(deed) && held.state().compareTo(HoldState.UNLOCKED) >= 0) {
                return new HoldAnswer(Optional.of(refusal(customer, held, room, all)), false, unlocked);
            } else {
                prepay |= deed == HeldDeed.ORDER && policy.does(HeldDeed.PREPAY) && held.state().compareTo(HoldState.UNLOCKED) >= 0;
            }
        }
        return new HoldAnswer(Optional.empty(), prepay, unlocked);
    }

    /** Up to which an unlock lets somebody owe. */
    public record Ceiling(Money most, RatesOn rates) {

        /** What of it this takes. @throws com.duebook.problem.Refusal when a rate is missing */
        public Money measure(Money wanted) {
            return rates.convert(wanted, most.currency());
        }
    }

    /** Of these customers and their groups, in a fixed number of statements. */
    public Map<Holder, Ceiling> unlocked(Collection<UUID> customers) {
        var found = new HashMap<Holder, Ceiling>();
        var on = rates.on(today.date());
        reader.of(customers).stream().filter(held -> held.state() == HoldState.UNLOCKED).forEach(held -> {
            var ceiling = ceiling(held);
            if (ceiling != null) {
                found.put(held.holder(), new Ceiling(ceiling, on));
            }
        });
        return found;
    }

    /** Whether somebody has stopped the customer or its group by hand, which is above what was promised before. */
    public Optional<HoldRefusal> stop(UUID customer, List<CreditStanding> there) {
        var all = reader.of(customer, there);
        return all.stream().filter(held -> held.state() == HoldState.STOP).findFirst().map(held -> refusal(customer, held, null, all));
    }

    private @Nullable Money room(Held held, List<CreditStanding> there, @Nullable UUID draft) {
        var ceiling = ceiling(held);
        if (ceiling == null) {
            return null;
        }
        var now = rates.on(today.date()).convert(used.of(held.holder(), there, draft), ceiling.currency());
        var room = ceiling.minus(now);
        return room.isNegative() ? Money.zero(ceiling.currency()) : room;
    }

    private static @Nullable Money ceiling(Held held) {
        var last = held.last();
        return last == null ? null : last.ceiling();
    }

    private HoldRefusal refusal(UUID customer, Held held, @Nullable Money room, List<Held> all) {
        return new HoldRefusal(Holds.standing(held), policies.of(held.holder().customer()).holds().lateDays(), room,
                holds.quote(customer, all));
    }
}
