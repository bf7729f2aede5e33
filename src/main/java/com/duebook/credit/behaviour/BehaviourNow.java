package com.duebook.credit.behaviour;

import com.duebook.facts.FactQuery;
import com.duebook.ledger.open.PortionsNow;
import com.duebook.ledger.open.PortionsNow.Part;
import com.duebook.ledger.open.PortionsNow.Whose;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How customers pay by now, and how that goes on: many at once, from portions that are added up while they are read. */
@Component
class BehaviourNow {

    private final PortionsNow portions;

    BehaviourNow(PortionsNow portions) {
        this.portions = portions;
    }

    interface NowOfOne {

        void accept(UUID customer, Currency currency, LatenessSums sums, LatenessCourse course);
    }

    void read(Span span, FactQuery query, NowOfOne each) {
        var all = new Accounts();
        portions.read(new Whose(query.customers(), query.range(), span.after(), span.day()), part -> all.of(part).add(part));
        all.known.forEach((customer, accounts) -> accounts.forEach((currency, account) -> account.tell(customer, currency, each)));
    }

    /** Portions mostly come customer by customer, so that the last one is looked at first. */
    private static final class Accounts {

        private final Map<UUID, Map<Currency, Account>> known = new HashMap<>();
        private @Nullable UUID customer;
        private Map<Currency, Account> its = Map.of();

        Account of(Part part) {
            if (!part.customer().equals(customer)) {
                customer = part.customer();
                its = known.computeIfAbsent(customer, first -> new HashMap<>(2));
            }
            return its.computeIfAbsent(part.currency(), first -> new Account());
        }
    }

    /** Of one customer in one currency. */
    private static final class Account {

        private final List<Weighed> weighed = new ArrayList<>();
        /** No more than it takes to judge anybody by them. */
        private final Set<UUID> items = new HashSet<>();
        private @Nullable LocalDate first;
        private long overdue;
        private long young;

        /** As {@link Portion#counts} has it. */
        void add(Part part) {
            var days = Math.toIntExact(ChronoUnit.DAYS.between(part.dueOn(), part.endedOn()));
            if (part.writtenOff() && days <= 0) {
                return;
            }
            weighed.add(new Weighed(days, part.minor()));
            if (items.size() < Lateness.ENOUGH) {
                items.add(part.item());
            }
            if (!part.open()) {
                first = first == null || part.endedOn().isBefore(first) ? part.endedOn() : first;
            } else {
                overdue = Math.addExact(overdue, part.minor());
                young = days < PromptnessScale.LAST ? Math.addExact(young, part.minor()) : young;
            }
        }

        void tell(UUID customer, Currency currency, NowOfOne each) {
            if (!weighed.isEmpty()) {
                each.accept(customer, currency, LatenessSums.of(weighed, items.size()), new LatenessCourse(first, overdue, young));
            }
        }
    }
}
