package com.duebook.credit.behaviour;

import com.duebook.facts.FactKey;
import com.duebook.facts.FactQuery;
import com.duebook.facts.FactSheet;
import com.duebook.facts.FactSource;
import com.duebook.facts.FactUnit;
import com.duebook.ledger.open.AsOf;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/** What changes in how customers pay: they pay later than they did, or late for the first time. */
@Component
public class DelayFacts implements FactSource {

    static final int DAYS_BEFORE = 90;

    /** By how many days the average days late are more than 90 days ago; negative where it pays sooner. */
    public static final FactKey AVERAGE_DELAY_RISE = new FactKey("AVERAGE_DELAY_RISE", FactUnit.MEAN_DAYS);

    /** Whether something is overdue of a customer who paid at least three items in the year before, all on time. */
    public static final FactKey FIRST_LATE = new FactKey("FIRST_LATE", FactUnit.YES_NO);

    private final PortionRows rows;

    DelayFacts(PortionRows rows) {
        this.rows = rows;
    }

    private record Account(UUID customer, Currency currency) {}

    @Override
    public List<FactKey> keys() {
        return List.of(AVERAGE_DELAY_RISE, FIRST_LATE);
    }

    @Override
    public void read(FactQuery query, FactSheet sheet) {
        var now = new HashMap<Account, Tally>();
        var paid = new HashMap<UUID, Set<UUID>>();
        var wasLate = new HashSet<UUID>();
        var isLate = new HashSet<UUID>();
        read(query, Span.yearTo(query.day()), (customer, portion) -> {
            add(customer, portion, now);
            if (portion.state() == PortionState.OPEN) {
                if (portion.counts()) {
                    isLate.add(customer);
                }
            } else if (portion.counts() && portion.days() > 0) {
                wasLate.add(customer);
            } else if (portion.counts()) {
                paid.computeIfAbsent(customer, first -> new HashSet<>()).add(portion.item());
            }
        });
        isLate.stream().filter(customer -> !wasLate.contains(customer) && paid.getOrDefault(customer, Set.of()).size() >= Lateness.ENOUGH)
                .forEach(customer -> sheet.number(customer, FIRST_LATE, 1));
        if (query.keys().contains(AVERAGE_DELAY_RISE)) {
            var before = new HashMap<Account, Tally>();
            read(query, Span.yearTo(query.day().minusDays(DAYS_BEFORE)), (customer, portion) -> add(customer, portion, before));
            now.forEach((account, tally) -> write(account, tally, before, sheet));
        }
    }

    private void read(FactQuery query, Span span, BiConsumer<UUID, Portion> each) {
        var customers = query.customers();
        if (customers == null) {
            rows.read(span, AsOf.now(span.day()), query.range(), each);
        } else {
            rows.read(span, AsOf.now(span.day()), customers, each);
        }
    }

    private static void add(UUID customer, Portion portion, Map<Account, Tally> tallies) {
        tallies.computeIfAbsent(new Account(customer, portion.amount().currency()), first -> new Tally()).add(portion);
    }

    private static void write(Account account, Tally tally, Map<Account, Tally> before, FactSheet sheet) {
        var earlier = before.get(account);
        if (earlier != null) {
            tally.lateness().filter(Lateness::isEnough).ifPresent(now -> earlier.lateness().filter(Lateness::isEnough).ifPresent(
                    then -> sheet.rounded(account.customer(), AVERAGE_DELAY_RISE, account.currency(),
                            now.averageDaysLate().subtract(then.averageDaysLate()))));
        }
    }
}
