package com.duebook.credit.hold;

import com.duebook.credit.exposure.CreditStanding;
import com.duebook.credit.exposure.CreditStandings;
import com.duebook.credit.limit.LimitBook.Holder;
import com.duebook.credit.limit.LimitScope;
import com.duebook.credit.policy.CreditPolicies;
import com.duebook.credit.policy.PolicyByCustomer;
import com.duebook.customers.group.CustomerGroups;
import com.duebook.ledger.open.Overdue;
import com.duebook.ledger.open.Overdue.Debtor;
import com.duebook.tenancy.IdRange;
import com.duebook.time.Today;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How customers and their groups stand today, in a fixed number of statements. Callers have checked the right to. */
@Component
@Transactional(readOnly = true)
class HoldReader {

    private final StoredHolds stored;
    private final CreditStandings standings;
    private final Overdue overdue;
    private final CreditPolicies policies;
    private final CustomerGroups groups;
    private final Today today;

    HoldReader(StoredHolds stored, CreditStandings standings, Overdue overdue, CreditPolicies policies, CustomerGroups groups,
            Today today) {
        this.stored = stored;
        this.standings = standings;
        this.overdue = overdue;
        this.policies = policies;
        this.groups = groups;
        this.today = today;
    }

    /** Of each of these customers, and of each group that one of them is in. */
    List<Held> of(Collection<UUID> customers) {
        return of(customers, groups.heads(customers), standings.of(customers));
    }

    /** @param there that were read already, such as without a draft */
    List<Held> of(UUID customer, List<CreditStanding> there) {
        return of(List.of(customer), Map.of(customer, groups.head(customer)), there);
    }

    /** As {@link #of(Collection)}, with the days of whoever is late, held for that or not. @param there how their limits are used */
    List<Held> listed(Collection<UUID> customers, List<CreditStanding> there) {
        return of(customers, groups.heads(customers), there, true);
    }

    private List<Held> of(Collection<UUID> customers, Map<UUID, UUID> heads, List<CreditStanding> there) {
        return of(customers, heads, there, false);
    }

    private List<Held> of(Collection<UUID> customers, Map<UUID, UUID> heads, List<CreditStanding> there, boolean withDays) {
        var holders = Stream.concat(customers.stream().map(customer -> new Holder(customer, LimitScope.CUSTOMER)),
                heads.values().stream().map(head -> new Holder(head, LimitScope.GROUP))).collect(Collectors.toSet());
        var asked = holders.stream().map(Holder::customer).collect(Collectors.toSet());
        var policy = policies.of(asked);
        var late = !withDays && policy.usual().forgivesLateness() ? List.<Debtor>of() : overdue.before(today.date(), customers);
        return held(holders, there, late, stored.current(asked), policy);
    }

    /** The strictest of what is written down of it and its group, where that holds it. */
    Map<UUID, HoldState> held(Collection<UUID> customers) {
        var heads = groups.heads(customers);
        var written = stored.current(Stream.concat(customers.stream(), heads.values().stream()).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(HoldEvent::holder, event -> event.stateOn(today.date())));
        var held = new HashMap<UUID, HoldState>();
        heads.forEach((customer, head) -> Stream.of(new Holder(customer, LimitScope.CUSTOMER), new Holder(head, LimitScope.GROUP))
                .map(written::get).filter(state -> state != null && state.isHeld())
                .forEach(state -> held.merge(customer, state, (one, other) -> one.compareTo(other) > 0 ? one : other)));
        return held;
    }

    /** What the rule alone makes of it. */
    HoldFinding found(Held held) {
        return HoldFinding.of(held.facts(), policies.of(held.holder().customer()).holds());
    }

    /** Of all who are limited, too late, or stand in any way already. */
    List<Held> ofAll() {
        return ofAll(standings.in(IdRange.ALL),
                policies.current().forgivesLateness() ? List.of() : overdue.before(today.date(), IdRange.ALL));
    }

    private List<Held> ofAll(List<CreditStanding> there, List<Debtor> late) {
        var policy = policies.in(IdRange.ALL);
        var current = stored.currentOfAll();
        var holders = new HashSet<Holder>();
        there.forEach(standing -> holders.add(standing.holder()));
        late.forEach(debtor -> holders.add(new Holder(debtor.customer(), LimitScope.CUSTOMER)));
        current.forEach(event -> holders.add(event.holder()));
        return held(holders, there, late, current, policy);
    }

    private List<Held> held(Set<Holder> holders, List<CreditStanding> there, List<Debtor> late, List<HoldEvent> current,
            PolicyByCustomer policy) {
        var day = today.date();
        var uses = new HashMap<Holder, LimitUse>();
        var unrated = there.stream().filter(LimitUse::isUnrated).map(CreditStanding::holder).collect(Collectors.toSet());
        there.forEach(standing -> LimitUse.of(standing).ifPresent(use -> uses.put(standing.holder(), use)));
        var days = new HashMap<UUID, Long>();
        late.forEach(debtor -> days.merge(debtor.customer(), daysLate(debtor, day), Math::max));
        var last = current.stream().collect(Collectors.toMap(HoldEvent::holder, event -> event));
        return holders.stream().map(holder -> Held.of(holder, new HoldFacts(uses.get(holder),
                holder.scope() == LimitScope.CUSTOMER ? days.getOrDefault(holder.customer(), 0L) : 0,
                unrated.contains(holder)), last.get(holder), policy.of(holder.customer()).holds(), day))
                .toList();
    }

    private static long daysLate(Debtor debtor, LocalDate day) {
        return ChronoUnit.DAYS.between(debtor.since(), day);
    }
}
