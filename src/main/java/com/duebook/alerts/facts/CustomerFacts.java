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
import java.util.stream.Stream;

/**
 * All that a rule may look at.
 *
 * @param tags of the customer, as far as any rule asks for them
 * @param standings what is late, each in another currency; none for who is not late
 * @param credits what no invoice has taken, each in another currency
 */
public record CustomerFacts(UUID customer, Set<String> tags, List<CustomerStanding> standings, List<Credit> credits) {

    private static final Comparator<Money> BY_CODE = Comparator.comparing(money -> money.currency().getCurrencyCode());

    /** Of a customer who is late; the first by code where several are as old. */
    public CustomerStanding oldest() {
        return standings.size() == 1
                ? standings.getFirst()
                : standings.stream().min(Comparator.comparingInt(CustomerStanding::overdueDays).reversed()
                        .thenComparing(CustomerStanding::overdue, BY_CODE)).orElseThrow();
    }

    public int days() {
        return standings.isEmpty() ? 0 : oldest().overdueDays();
    }

    public int paymentsWithCredit() {
        return credits.stream().mapToInt(Credit::payments).sum();
    }

    /** Of a customer who has credit. */
    public Finding ofCredit() {
        return new Finding(customer, 0, allCredit(), paymentsWithCredit());
    }

    /** Each in another currency, by its code. */
    public List<Money> allCredit() {
        return credits.stream().map(Credit::amount).sorted(BY_CODE).toList();
    }

    /** Each in another currency: that of the oldest invoice first, then by its code. */
    public List<Money> allOverdue() {
        return standings.isEmpty() ? List.of() : Stream.concat(Stream.of(oldest().overdue()), standings.stream()
                .map(CustomerStanding::overdue)
                .filter(money -> !money.currency().equals(oldest().overdue().currency()))
                .sorted(BY_CODE)).toList();
    }

    CustomerFacts with(List<Credit> more) {
        return new CustomerFacts(customer, tags, standings, more);
    }

    public int items() {
        return standings.stream().mapToInt(CustomerStanding::overdueItems).sum();
    }

    public Optional<CustomerStanding> standing(Currency currency) {
        return standings.stream().filter(standing -> standing.overdue().currency().equals(currency)).findFirst();
    }

    /** Of a customer who is late. */
    public Finding finding() {
        return new Finding(customer, days(), allOverdue(), items());
    }

    /** Of one currency. */
    public Finding finding(CustomerStanding standing) {
        return new Finding(customer, standing.overdueDays(), List.of(standing.overdue()), standing.overdueItems());
    }
}
