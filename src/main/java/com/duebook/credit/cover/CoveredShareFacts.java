package com.duebook.credit.cover;

import com.duebook.credit.exposure.Exposure;
import com.duebook.credit.exposure.Exposures;
import com.duebook.credit.policy.CreditPolicies;
import com.duebook.facts.FactKey;
import com.duebook.facts.FactQuery;
import com.duebook.facts.FactSheet;
import com.duebook.facts.FactSource;
import com.duebook.facts.FactUnit;
import com.duebook.facts.Steps;
import com.duebook.ledger.open.AsOf;
import com.duebook.money.Money;
import com.duebook.rates.ExchangeRates;
import com.duebook.rates.RatesOn;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How much of what customers owe others vouch for. */
@Component
public class CoveredShareFacts implements FactSource {

    /** Of the exposure that counts by the credit policy, rounded down; not known where nothing is owed or a rate is missing. */
    public static final FactKey GUARANTEED_SHARE = new FactKey("GUARANTEED_SHARE", FactUnit.SHARE);

    private final CoverRows rows;
    private final Exposures exposures;
    private final CreditPolicies policies;
    private final ExchangeRates rates;

    CoveredShareFacts(CoverRows rows, Exposures exposures, CreditPolicies policies, ExchangeRates rates) {
        this.rows = rows;
        this.exposures = exposures;
        this.policies = policies;
        this.rates = rates;
    }

    @Override
    public List<FactKey> keys() {
        return List.of(GUARANTEED_SHARE);
    }

    @Override
    public void read(FactQuery query, FactSheet sheet) {
        var known = rates.on(query.day());
        var counted = policies.current().counted();
        var covered = rows.on(query).stream().collect(Collectors.groupingBy(CoverRows.Covered::customer,
                Collectors.mapping(CoverRows.Covered::raises, Collectors.toList())));
        var owed = exposed(query).stream().collect(Collectors.groupingBy(Exposure::customer,
                Collectors.mapping(exposure -> exposure.counted(counted), Collectors.toList())));
        owed.forEach((customer, amounts) -> write(customer, amounts, covered.getOrDefault(customer, List.of()), known, sheet));
    }

    private List<Exposure> exposed(FactQuery query) {
        var customers = query.customers();
        var asOf = AsOf.now(query.day());
        return customers == null ? exposures.on(asOf, query.range()) : exposures.on(asOf, customers);
    }

    private static void write(UUID customer, List<Money> owed, List<Money> covered, RatesOn known, FactSheet sheet) {
        if (Stream.concat(owed.stream(), covered.stream()).allMatch(amount -> known.knows(amount.currency()))) {
            var all = known.sum(owed, known.own());
            if (all.isPositive()) {
                var safe = known.sum(covered, known.own()).min(all);
                sheet.rounded(customer, GUARANTEED_SHARE, null, Steps.percent(safe.amount(), all.amount()));
            }
        }
    }
}
