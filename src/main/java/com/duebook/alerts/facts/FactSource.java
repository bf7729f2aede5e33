package com.duebook.alerts.facts;

import com.duebook.ageing.CustomerStanding;
import com.duebook.ageing.Standings;
import com.duebook.payments.Credits;
import com.duebook.payments.Credits.Credit;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.TenantJdbc;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The facts of all customers who are late or have credit, in one query each, and one more where a rule asks for tags.
 */
@Component
public class FactSource {

    private final Standings standings;
    private final Credits credits;
    private final TenantJdbc jdbc;

    FactSource(Standings standings, Credits credits, TenantJdbc jdbc) {
        this.standings = standings;
        this.credits = credits;
        this.jdbc = jdbc;
    }

    /** @param tags that rules ask for; others are not looked up */
    public List<CustomerFacts> on(LocalDate day, Collection<String> tags) {
        var tagsOf = tagged(tags, null);
        return withCredits(merged(standings.on(day), tagsOf), credits.all(), tagsOf);
    }

    /** Of some customers. */
    public List<CustomerFacts> on(LocalDate day, Collection<UUID> customers, Collection<String> tags) {
        var tagsOf = tagged(tags, customers);
        return withCredits(merged(standings.on(day, customers), tagsOf), credits.of(customers), tagsOf);
    }

    private static List<CustomerFacts> withCredits(
            List<CustomerFacts> late, List<Credit> credits, Function<UUID, Set<String>> tags) {
        var byCustomer = credits.stream().collect(Collectors.groupingBy(Credit::customer));
        late.replaceAll(facts -> {
            var own = byCustomer.remove(facts.customer());
            return own == null ? facts : facts.with(own);
        });
        byCustomer.forEach((customer, own) ->
                late.add(new CustomerFacts(customer, tags.apply(customer), List.of(), own)));
        return late;
    }

    /** @param standings those of a customer together */
    private static List<CustomerFacts> merged(List<CustomerStanding> standings, Function<UUID, Set<String>> tags) {
        var facts = new ArrayList<CustomerFacts>();
        for (var standing : standings) {
            var customer = standing.customer();
            if (!facts.isEmpty() && facts.getLast().customer().equals(customer)) {
                facts.set(facts.size() - 1, withMore(facts.getLast(), standing));
            } else {
                facts.add(new CustomerFacts(customer, tags.apply(customer), List.of(standing), List.of()));
            }
        }
        return facts;
    }

    private static CustomerFacts withMore(CustomerFacts facts, CustomerStanding standing) {
        var standings = new ArrayList<>(facts.standings());
        standings.add(standing);
        return new CustomerFacts(facts.customer(), facts.tags(), standings, facts.credits());
    }

    /** @param customers null for all */
    private Function<UUID, Set<String>> tagged(Collection<String> tags, @Nullable Collection<UUID> customers) {
        var tagged = new HashMap<UUID, Set<String>>();
        if (!tags.isEmpty() && (customers == null || !customers.isEmpty())) {
            jdbc.sql("select t.customer_id, t.tag from customer_tag t where t.tenant_id = :tenant and t.tag in (:tags)"
                            + (customers == null ? "" : " and t.customer_id in (:customers)"))
                    .param("tags", tags)
                    .param("customers", customers == null ? List.of() : customers.stream().map(Ids::bytes).toList())
                    .query(row -> {
                        tagged.computeIfAbsent(Ids.uuid(row.getBytes(1)), customer -> new HashSet<>())
                                .add(row.getString(2));
                    });
        }
        return customer -> tagged.getOrDefault(customer, Set.of());
    }
}
