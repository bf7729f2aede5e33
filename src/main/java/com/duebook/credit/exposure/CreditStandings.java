package com.duebook.credit.exposure;

import com.duebook.credit.limit.LimitBook;
import com.duebook.credit.limit.LimitBook.Holder;
import com.duebook.credit.limit.LimitInForce;
import com.duebook.credit.limit.LimitScope;
import com.duebook.credit.policy.CreditPolicies;
import com.duebook.credit.policy.CreditPolicy;
import com.duebook.credit.policy.PolicyByCustomer;
import com.duebook.customers.group.CustomerGroups;
import com.duebook.ledger.open.AsOf;
import com.duebook.rates.ExchangeRates;
import com.duebook.rates.RatesOn;
import com.duebook.tenancy.IdRange;
import com.duebook.time.Today;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How limits are used today, each customer's own and its group's, in a fixed number of statements; where there is no limit there is
 * no standing. Callers have checked the right to.
 */
@Service
public class CreditStandings {

    private final LimitBook limits;
    private final Exposures exposures;
    private final CreditPolicies policies;
    private final CustomerGroups groups;
    private final ExchangeRates rates;
    private final Today today;

    CreditStandings(LimitBook limits, Exposures exposures, CreditPolicies policies, CustomerGroups groups, ExchangeRates rates,
            Today today) {
        this.limits = limits;
        this.exposures = exposures;
        this.policies = policies;
        this.groups = groups;
        this.rates = rates;
        this.today = today;
    }

    /** The customer's own limit, and that of its group. */
    @Transactional(readOnly = true)
    public List<CreditStanding> of(UUID customer) {
        return without(null, customer);
    }

    /** Whether there is any limit for the customer, its own or its group's. */
    @Transactional(readOnly = true)
    public boolean isLimited(UUID customer) {
        return !holding(customer, groups.head(customer), policies.limiting(List.of(customer))).isEmpty();
    }

    /** @param draft to be left out of the exposure, as it is about to be issued; null for none */
    @Transactional(readOnly = true)
    public List<CreditStanding> without(@Nullable UUID draft, UUID customer) {
        var head = groups.head(customer);
        var policy = policies.limiting(List.of(customer, head));
        var holding = holding(customer, head, policy);
        if (holding.isEmpty()) {
            return List.of();
        }
        var members = groups.headsOfMembers(heads(holding));
        return standings(holding, members, exposures.without(draft, owing(holding, members)), policy);
    }

    /** Of all that have a limit in the range, and of all groups whose head is in it. */
    @Transactional(readOnly = true)
    public List<CreditStanding> in(IdRange customers) {
        var policy = policies.limiting(customers);
        var holding = headsAlone(GivenLimits.of(limits.in(customers, AsOf.now(today.date())), policy));
        if (holding.isEmpty()) {
            return List.of();
        }
        var members = groups.headsOfMembers(heads(holding));
        var there = new ArrayList<>(exposures.in(customers));
        there.addAll(exposures.of(members.keySet().stream().filter(member -> !customers.contains(member)).toList()));
        return standings(holding, members, there, policy);
    }

    /** Of these customers their own, and of the groups that they are in. */
    @Transactional(readOnly = true)
    public List<CreditStanding> of(Collection<UUID> customers) {
        var asked = Set.copyOf(customers);
        var heads = Set.copyOf(groups.heads(asked).values());
        var both = new HashSet<>(asked);
        both.addAll(heads);
        var policy = policies.limiting(both);
        var holding = GivenLimits.of(limits.of(both, AsOf.now(today.date())), policy).entrySet().stream()
                .filter(each -> each.getKey().scope() == LimitScope.GROUP ? heads.contains(each.getKey().customer())
                        : asked.contains(each.getKey().customer()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        if (holding.isEmpty()) {
            return List.of();
        }
        var members = groups.headsOfMembers(heads(holding));
        return standings(holding, members, exposures.of(owing(holding, members)), policy);
    }

    private Map<Holder, LimitInForce> holding(UUID customer, UUID head, PolicyByCustomer policy) {
        return GivenLimits.of(limits.of(List.of(customer, head), AsOf.now(today.date())), policy).entrySet().stream()
                .filter(each -> each.getKey().equals(new Holder(customer, LimitScope.CUSTOMER))
                        || each.getKey().equals(new Holder(head, LimitScope.GROUP)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Without what a group had once that has become a part of another. */
    private Map<Holder, LimitInForce> headsAlone(Map<Holder, LimitInForce> holding) {
        var now = groups.heads(heads(holding));
        return holding.entrySet().stream()
                .filter(each -> each.getKey().scope() == LimitScope.CUSTOMER
                        || each.getKey().customer().equals(now.get(each.getKey().customer())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Set<UUID> heads(Map<Holder, LimitInForce> holding) {
        return holding.keySet().stream().filter(holder -> holder.scope() == LimitScope.GROUP).map(Holder::customer)
                .collect(Collectors.toSet());
    }

    private static Set<UUID> owing(Map<Holder, LimitInForce> holding, Map<UUID, UUID> members) {
        var all = holding.keySet().stream().map(Holder::customer).collect(Collectors.toCollection(HashSet::new));
        all.addAll(members.keySet());
        return all;
    }

    /**
     * @param members of groups with a limit, each with its head
     * @param limiting the policy, as far as it gives limits
     */
    private List<CreditStanding> standings(Map<Holder, LimitInForce> holding, Map<UUID, UUID> members, List<Exposure> there,
            PolicyByCustomer limiting) {
        var policy = limiting.usual().givesLimits() ? limiting
                : policies.of(limiting.usual(), holding.keySet().stream().map(Holder::customer).collect(Collectors.toSet()));
        var ratesToday = rates.on(today.date());
        var own = there.stream().collect(Collectors.groupingBy(Exposure::customer));
        var byHead =
                there.stream().collect(Collectors.groupingBy(exposure -> members.getOrDefault(exposure.customer(), exposure.customer())));
        return holding.entrySet().stream().map(each -> standing(each.getKey(), each.getValue(),
                (each.getKey().scope() == LimitScope.GROUP ? byHead : own).getOrDefault(each.getKey().customer(), List.of()),
                policy.of(each.getKey().customer()), ratesToday)).toList();
    }

    private static CreditStanding standing(Holder holder, LimitInForce limit, List<Exposure> exposures, CreditPolicy policy,
            RatesOn rates) {
        return new CreditStanding(holder, limit, exposures, policy, rates);
    }
}
