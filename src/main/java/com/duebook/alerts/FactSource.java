package com.duebook.alerts;

import com.duebook.receivables.CustomerStanding;
import com.duebook.receivables.Standings;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.TenantJdbc;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The facts of all customers who are late, in one query, and one more where a rule asks for tags. */
@Component
class FactSource {

    private final Standings standings;
    private final TenantJdbc jdbc;

    FactSource(Standings standings, TenantJdbc jdbc) {
        this.standings = standings;
        this.jdbc = jdbc;
    }

    /** @param tags that rules ask for; others are not looked up */
    List<CustomerFacts> on(LocalDate day, Collection<String> tags) {
        var tagged = tagged(tags);
        return merged(standings.on(day), customer -> tagged.getOrDefault(customer, Set.of()));
    }

    /** @param standings those of a customer together */
    static List<CustomerFacts> merged(List<CustomerStanding> standings, Function<UUID, Set<String>> tags) {
        var facts = new ArrayList<CustomerFacts>();
        for (var standing : standings) {
            var customer = standing.customer();
            if (!facts.isEmpty() && facts.getLast().customer().equals(customer)) {
                facts.set(facts.size() - 1, withMore(facts.getLast(), standing));
            } else {
                facts.add(new CustomerFacts(customer, tags.apply(customer), List.of(standing)));
            }
        }
        return facts;
    }

    private static CustomerFacts withMore(CustomerFacts facts, CustomerStanding standing) {
        var standings = new ArrayList<>(facts.standings());
        standings.add(standing);
        return new CustomerFacts(facts.customer(), facts.tags(), standings);
    }

    private Map<UUID, Set<String>> tagged(Collection<String> tags) {
        var tagged = new HashMap<UUID, Set<String>>();
        if (!tags.isEmpty()) {
            jdbc.sql("select t.customer_id, t.tag from customer_tag t where t.tenant_id = :tenant and t.tag in (:tags)")
                    .param("tags", tags)
                    .query(row -> {
                        tagged.computeIfAbsent(Ids.uuid(row.getBytes(1)), customer -> new HashSet<>())
                                .add(row.getString(2));
                    });
        }
        return tagged;
    }
}
