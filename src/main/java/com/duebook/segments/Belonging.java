package com.duebook.segments;

import com.duebook.customers.ProfileFacts;
import com.duebook.facts.FactKey;
import com.duebook.facts.FactQuery;
import com.duebook.facts.Facts;
import com.duebook.facts.condition.Condition;
import com.duebook.facts.condition.KnownFacts;
import com.duebook.rates.ExchangeRates;
import com.duebook.time.Today;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Of whom conditions are true today: each fact is read once, of all customers, for however many conditions. */
@Component
class Belonging {

    private final Facts facts;
    private final ExchangeRates rates;
    private final Today today;

    Belonging(Facts facts, ExchangeRates rates, Today today) {
        this.facts = facts;
        this.rates = rates;
        this.today = today;
    }

    /** Customers that are not put away, by what they belong to; nobody where a fact has lost its module. */
    <K> Map<K, Set<UUID>> of(Map<K, ? extends Condition> conditions) {
        return of(conditions, UnaryOperator.identity());
    }

    /** @param narrowed to those customers that matter */
    <K> Map<K, Set<UUID>> of(Map<K, ? extends Condition> conditions, UnaryOperator<FactQuery> narrowed) {
        var belonging = new HashMap<K, Set<UUID>>();
        conditions.keySet().forEach(key -> belonging.put(key, new HashSet<>()));
        if (conditions.isEmpty()) {
            return belonging;
        }
        var exchange = new Rated(rates.on(today.date()));
        for (var customer : facts.read(narrowed.apply(FactQuery.on(today.date(), wanted(conditions.values()))))) {
            if (customer.knows(ProfileFacts.DAYS_ON_FILE)) {
                var known = new KnownFacts(customer, exchange);
                conditions.forEach((key, condition) -> {
                    if (condition.isKnown() && condition.holds(known)) {
                        belonging.computeIfAbsent(key, first -> new HashSet<>()).add(customer.customer());
                    }
                });
            }
        }
        return belonging;
    }

    private static Set<FactKey> wanted(Collection<? extends Condition> conditions) {
        var wanted = new HashSet<FactKey>();
        conditions.forEach(condition -> wanted.addAll(condition.facts()));
        wanted.add(ProfileFacts.DAYS_ON_FILE);
        return wanted;
    }
}
