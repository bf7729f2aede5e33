package com.duebook.credit.behaviour;

import com.duebook.facts.FactKey;
import com.duebook.facts.FactQuery;
import com.duebook.facts.FactSheet;
import com.duebook.facts.FactSource;
import com.duebook.facts.FactUnit;
import com.duebook.ledger.open.AsOf;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The one figure of how late customers pay that needs each portion, and is read for nobody who does not ask for it. */
@Component
public class MedianFacts implements FactSource {

    public static final FactKey MEDIAN_DAYS_LATE = new FactKey("MEDIAN_DAYS_LATE", FactUnit.MEAN_DAYS);

    private final PortionRows rows;

    MedianFacts(PortionRows rows) {
        this.rows = rows;
    }

    private record Account(UUID customer, Currency currency) {}

    @Override
    public List<FactKey> keys() {
        return List.of(MEDIAN_DAYS_LATE);
    }

    @Override
    public void read(FactQuery query, FactSheet sheet) {
        var span = Span.yearTo(query.day());
        var asOf = AsOf.now(query.day());
        var tallies = new HashMap<Account, Tally>();
        var customers = query.customers();
        if (customers == null) {
            rows.read(span, asOf, query.range(), (customer, portion) -> add(customer, portion, tallies));
        } else {
            rows.read(span, asOf, customers, (customer, portion) -> add(customer, portion, tallies));
        }
        tallies.forEach((account, tally) -> tally.lateness().filter(Lateness::isEnough)
                .ifPresent(it -> sheet.number(account.customer(), MEDIAN_DAYS_LATE, account.currency(), it.medianDaysLate())));
    }

    private static void add(UUID customer, Portion portion, Map<Account, Tally> tallies) {
        tallies.computeIfAbsent(new Account(customer, portion.amount().currency()), first -> new Tally()).add(portion);
    }
}
