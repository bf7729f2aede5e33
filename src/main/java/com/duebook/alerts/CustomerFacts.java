package com.duebook.alerts;

import com.duebook.money.Money;
import com.duebook.receivables.CustomerStanding;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * All that a rule may look at.
 *
 * @param tags of the customer, as far as any rule asks for them
 * @param standings at least one, each in another currency
 */
record CustomerFacts(UUID customer, Set<String> tags, List<CustomerStanding> standings) {

    CustomerStanding oldest() {
        return standings.size() == 1
                ? standings.getFirst()
                : standings.stream().max(Comparator.comparingInt(CustomerStanding::overdueDays)).orElseThrow();
    }

    int days() {
        return oldest().overdueDays();
    }

    int items() {
        return standings.stream().mapToInt(CustomerStanding::overdueItems).sum();
    }

    Optional<Money> overdue(Currency currency) {
        return standings.stream()
                .map(CustomerStanding::overdue)
                .filter(money -> money.currency().equals(currency))
                .findFirst();
    }

    Finding finding(Money amount) {
        return new Finding(customer, days(), amount, items());
    }
}
