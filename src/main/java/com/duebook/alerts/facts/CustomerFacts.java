package com.duebook.alerts.facts;

import com.duebook.ageing.CustomerStanding;
import com.duebook.money.Money;
import com.duebook.payments.Credits.Credit;
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
 * @param standings what is late, each in another currency; none for who is not late
 * @param credits what no invoice has taken, each in another currency
 */
public record CustomerFacts(UUID customer, Set<String> tags, List<CustomerStanding> standings, List<Credit> credits) {

    /** Of a customer who is late. */
    public CustomerStanding oldest() {
        return standings.size() == 1
                ? standings.getFirst()
                : standings.stream().max(Comparator.comparingInt(CustomerStanding::overdueDays)).orElseThrow();
    }

    public int days() {
        return standings.isEmpty() ? 0 : oldest().overdueDays();
    }

    public int paymentsWithCredit() {
        return credits.stream().mapToInt(Credit::payments).sum();
    }

    public Optional<Money> credit(Currency currency) {
        return credits.stream().map(Credit::amount).filter(money -> money.currency().equals(currency)).findFirst();
    }

    /** Of a customer who has credit; of several currencies the first. */
    public Finding ofCredit() {
        return new Finding(customer, 0, credits.getFirst().amount(), paymentsWithCredit());
    }

    CustomerFacts with(List<Credit> more) {
        return new CustomerFacts(customer, tags, standings, more);
    }

    public int items() {
        return standings.stream().mapToInt(CustomerStanding::overdueItems).sum();
    }

    public Optional<Money> overdue(Currency currency) {
        return standings.stream()
                .map(CustomerStanding::overdue)
                .filter(money -> money.currency().equals(currency))
                .findFirst();
    }

    public Finding finding(Money amount) {
        return new Finding(customer, days(), amount, items());
    }
}
