package com.duebook.credit.policy;

import com.duebook.customers.search.CustomerSets;
import com.duebook.facts.FactKey;
import com.duebook.facts.condition.Condition;
import com.duebook.problem.Refusal;
import com.duebook.segments.Segments;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.IdRange;
import com.duebook.tenancy.Tenancy;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Which segment's policy customers are treated by: the first by name of those that they belong to. */
@Component
class PolicySegments {

    /** What follows from the policy itself; a segment of it would go round in a circle. */
    static final Set<String> OF_THE_POLICY = Set.of("LIMIT_USED", "CREDIT_LIMIT", "CREDIT_HOLD", "CREDIT_HOLD_NEAR");

    private final ObjectProvider<Segments> segments;
    private final Tenancy tenancy;

    /** @param segments made later: they read facts, and some facts go by the policy */
    PolicySegments(ObjectProvider<Segments> segments, Tenancy tenancy) {
        this.segments = segments;
        this.tenancy = tenancy;
    }

    Map<UUID, UUID> of(CreditPolicy policy, Collection<UUID> customers) {
        return known(policy, () -> segments.getObject().members(policy.segments().keySet(), customers));
    }

    Map<UUID, UUID> in(CreditPolicy policy, IdRange customers) {
        return known(policy, () -> segments.getObject().members(policy.segments().keySet(), customers));
    }

    /** Of those that the policy gives anything, as only these are named. */
    Map<UUID, String> names(CreditPolicy policy) {
        var giving = policy.segments().entrySet().stream().filter(each -> !each.getValue().terms().equals(CreditTerms.NONE))
                .map(Map.Entry::getKey).collect(Collectors.toSet());
        return giving.isEmpty() ? Map.of()
                : tenancy.callAs(tenancy.tenant(), Actor.SYSTEM, () -> segments.getObject().all()).stream()
                        .filter(each -> giving.contains(each.id()))
                        .collect(Collectors.toMap(CustomerSets.Named::id, CustomerSets.Named::name));
    }

    /** Whoever asks, payers as well, is treated by what the workspace knows. */
    private Map<UUID, UUID> known(CreditPolicy policy, Supplier<Map<UUID, Set<UUID>>> members) {
        if (policy.segments().isEmpty()) {
            return Map.of();
        }
        var first = new HashMap<UUID, UUID>();
        tenancy.callAs(tenancy.tenant(), Actor.SYSTEM, members)
                .forEach((segment, customers) -> customers.forEach(customer -> first.putIfAbsent(customer, segment)));
        return first;
    }

    /** @throws Refusal when a segment of it depends on what the policy does, or is no more */
    void check(CreditPolicy policy) {
        var conditions = segments.getObject().conditions();
        for (var segment : policy.segments().keySet()) {
            var condition = conditions.get(segment);
            if (condition == null) {
                throw new Refusal("credit.policy.refusal.segment.gone");
            }
            check(condition);
        }
    }

    static void check(Condition condition) {
        if (condition.facts().stream().map(FactKey::name).anyMatch(OF_THE_POLICY::contains)) {
            throw new Refusal("credit.policy.refusal.segment.circle");
        }
    }
}
