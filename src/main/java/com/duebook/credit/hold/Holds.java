package com.duebook.credit.hold;

import com.duebook.credit.exposure.AskingOrders;
import com.duebook.credit.exposure.AskingOrders.Asking;
import com.duebook.credit.exposure.CreditStanding;
import com.duebook.credit.exposure.CreditStandings;
import com.duebook.credit.limit.LimitBook.Holder;
import com.duebook.credit.limit.LimitScope;
import com.duebook.credit.policy.CreditPolicies;
import com.duebook.credit.policy.CreditPolicy;
import com.duebook.credit.policy.ExposureBucket;
import com.duebook.credit.policy.OverLimit;
import com.duebook.ledger.open.OpenClaims;
import com.duebook.money.Money;
import com.duebook.payments.credit.Credit;
import com.duebook.payments.credit.UnusedCredits;
import com.duebook.rates.ExchangeRates;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.time.Today;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How customers stand for more credit, for whoever looks. It is worked out at that moment, so a payment shows at once. */
@Service
public class Holds {

    /** Of changes that screens should look again for. */
    public static final String TOPIC = "holds";

    private final StoredHolds stored;
    private final HoldReader reader;
    private final CreditStandings standings;
    private final CreditPolicies policies;
    private final OpenClaims claims;
    private final UnusedCredits unused;
    private final AskingOrders orders;
    private final ExchangeRates rates;
    private final Access access;
    private final Today today;

    Holds(StoredHolds stored, HoldReader reader, CreditStandings standings, CreditPolicies policies, OpenClaims claims,
            UnusedCredits unused, AskingOrders orders, ExchangeRates rates, Access access, Today today) {
        this.stored = stored;
        this.reader = reader;
        this.standings = standings;
        this.policies = policies;
        this.claims = claims;
        this.unused = unused;
        this.orders = orders;
        this.rates = rates;
        this.access = access;
        this.today = today;
    }

    @Transactional(readOnly = true)
    public HoldView of(UUID customer) {
        access.require(Right.READ);
        var there = reader.of(customer, standings.of(customer));
        var own = standing(of(there, LimitScope.CUSTOMER));
        var group = standing(of(there, LimitScope.GROUP));
        var history = stored.history(List.of(own.customer(), group.customer())).stream().map(HoldEvent::view)
                .filter(event -> event.customer().equals(event.scope() == LimitScope.CUSTOMER ? own.customer() : group.customer()))
                .toList();
        return new HoldView(own, group, history, quote(customer, there));
    }

    /** What was written down of the customer itself, the newest first; not of its group. */
    @Transactional(readOnly = true)
    public List<HoldEventView> history(UUID customer, int most) {
        access.require(Right.READ);
        return stored.ownHistory(customer, LimitScope.CUSTOMER, Limit.of(most)).stream().map(HoldEvent::view).toList();
    }

    /** Who of them is held or stopped, by itself or with its group, as it is written down. In two statements. */
    @Transactional(readOnly = true)
    public Map<UUID, HoldState> held(Collection<UUID> customers) {
        access.require(Right.READ);
        return customers.isEmpty() ? Map.of() : reader.held(customers);
    }

    /**
     * Of these customers and the groups that they are in, with the days of whoever is late, held for that or not. In a fixed number of
     * statements.
     *
     * @param there how their limits are used
     */
    @Transactional(readOnly = true)
    public Map<Holder, HoldView.Standing> of(Collection<UUID> customers, List<CreditStanding> there) {
        access.require(Right.READ);
        return reader.listed(customers, there).stream().collect(Collectors.toMap(Held::holder, Holds::standing));
    }

    /** Who is unlocked, held or stopped, or is the head of a group that is, at this moment. Callers have checked the right to. */
    @Transactional(readOnly = true)
    public Set<UUID> heldAndUnlocked() {
        return reader.ofAll().stream().filter(held -> held.state().compareTo(HoldState.UNLOCKED) >= 0)
                .map(held -> held.holder().customer()).collect(Collectors.toSet());
    }

    /** For the customer's own eyes: callers have seen its link, or may send it one. */
    @Transactional(readOnly = true)
    public UnlockOffer offer(UUID customer) {
        var there = reader.of(customer, standings.of(customer));
        var limit = there.stream().map(held -> held.facts().limit()).filter(Objects::nonNull)
                .max(Comparator.comparing(LimitUse::isOver)).orElse(null);
        var quote = quote(customer, there);
        var policy = policies.of(customer);
        var room = policy.onOrder() == OverLimit.WARN ? null
                : UnlockPlan.room(there, quote, asking(there, policy), policy, rates.on(today.date()), today.date()).orElse(null);
        return new UnlockOffer(there.stream().map(Held::state).max(Comparator.naturalOrder()).orElse(HoldState.NONE), limit, quote, room);
    }

    /** None where what orders reserve uses no limit. */
    private List<Asking> asking(List<Held> there, CreditPolicy policy) {
        return policy.counts(ExposureBucket.ORDERS) ? orders.ofGroup(of(there, LimitScope.GROUP).holder().customer(), today.date())
                : List.of();
    }

    /** The stricter of its own and its group's. */
    @Transactional(readOnly = true)
    public HoldView.Standing standing(UUID customer) {
        access.require(Right.READ);
        return reader.of(customer, standings.of(customer)).stream().map(Holds::standing)
                .max(Comparator.comparing(HoldView.Standing::state)).orElseThrow();
    }

    /** Callers have checked the right to. */
    UnlockQuote quote(UUID customer, List<Held> there) {
        var money = there.stream().anyMatch(Held::isLate)
                ? unused.of(List.of(customer)).stream().map(Credit::amount).toList() : List.<Money>of();
        return UnlockPlan.quote(there, claims.of(customer), money, policies.of(customer), rates.on(today.date()), today.date());
    }

    private static Held of(List<Held> there, LimitScope scope) {
        return there.stream().filter(each -> each.holder().scope() == scope).findFirst().orElseThrow();
    }

    static HoldView.Standing standing(Held held) {
        var last = held.last();
        var unlock = held.state() == HoldState.UNLOCKED ? last : null;
        return new HoldView.Standing(held.holder().customer(), held.holder().scope(), held.state(), held.causes(),
                held.facts().limit(), held.facts().daysLate(), last == null || last.state() != held.state() ? null : last.happenedAt(),
                unlock == null ? null : unlock.until(), unlock == null ? null : unlock.ceiling());
    }
}
