package com.duebook.credit.exposure;

import com.duebook.credit.limit.LimitBook.Holder;
import com.duebook.credit.limit.LimitScope;
import com.duebook.credit.policy.CreditPolicies;
import com.duebook.customers.group.CustomerGroups;
import com.duebook.facts.FactKey;
import com.duebook.facts.FactQuery;
import com.duebook.facts.FactSheet;
import com.duebook.facts.FactSource;
import com.duebook.facts.FactUnit;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How much of their credit customers use, as of today. What needs a rate that is missing is left out. */
@Component
public class LimitFacts implements FactSource {

    /** Of the customer's own limit or of its group's, whichever is used more. */
    public static final FactKey LIMIT_USED = new FactKey("LIMIT_USED", FactUnit.PERCENT);

    /** The customer's own, all kinds together; nothing where it is unlimited. */
    public static final FactKey CREDIT_LIMIT = new FactKey("CREDIT_LIMIT", FactUnit.MONEY);

    /** What counts by the credit policy less unused money, in each currency. */
    public static final FactKey EXPOSURE = new FactKey("EXPOSURE", FactUnit.MONEY);

    private final Exposures exposures;
    private final CreditStandings standings;
    private final CreditPolicies policies;
    private final CustomerGroups groups;

    LimitFacts(Exposures exposures, CreditStandings standings, CreditPolicies policies, CustomerGroups groups) {
        this.exposures = exposures;
        this.standings = standings;
        this.policies = policies;
        this.groups = groups;
    }

    @Override
    public List<FactKey> keys() {
        return List.of(LIMIT_USED, CREDIT_LIMIT, EXPOSURE);
    }

    @Override
    public void read(FactQuery query, FactSheet sheet) {
        var customers = query.customers();
        if (query.keys().contains(EXPOSURE)) {
            var counted = policies.current().counted();
            (customers == null ? exposures.in(query.range()) : exposures.of(customers)).stream()
                    .filter(exposure -> exposure.counted(counted).isPositive())
                    .forEach(exposure -> sheet.amount(exposure.customer(), EXPOSURE, exposure.counted(counted)));
        }
        if (query.keys().contains(LIMIT_USED) || query.keys().contains(CREDIT_LIMIT)) {
            var placed = customers == null ? groups.headsOfPlaced(query.range()) : groups.heads(customers);
            var all = new HashMap<Holder, CreditStanding>();
            standings.of(customers == null ? placed.values() : customers).forEach(standing -> all.put(standing.holder(), standing));
            if (customers == null) {
                standings.in(query.range()).forEach(standing -> all.put(standing.holder(), standing));
            }
            write(all.values(), placed, sheet);
        }
    }

    private static void write(Collection<CreditStanding> all, Map<UUID, UUID> placed, FactSheet sheet) {
        var members = placed.keySet().stream().collect(Collectors.groupingBy(placed::get));
        var used = new HashMap<UUID, BigDecimal>();
        for (var standing : all) {
            var holder = standing.holder();
            var percent = standing.usedShare(List.of());
            var whose = holder.scope() == LimitScope.CUSTOMER ? List.of(holder.customer())
                    : Stream.concat(Stream.of(holder.customer()), members.getOrDefault(holder.customer(), List.of()).stream()).toList();
            percent.ifPresent(number -> whose.forEach(customer -> used.merge(customer, number, BigDecimal::max)));
            if (holder.scope() == LimitScope.CUSTOMER && standing.unrated().isEmpty()) {
                standing.credit().ifPresent(limit -> sheet.amount(holder.customer(), CREDIT_LIMIT, limit));
            }
        }
        used.forEach((customer, percent) -> sheet.rounded(customer, LIMIT_USED, null, percent));
    }
}
