package com.duebook.alerts;

import com.duebook.ageing.OverdueFacts;
import com.duebook.facts.CustomerFacts;
import com.duebook.facts.FactKey;
import com.duebook.facts.FactValue;
import com.duebook.money.Money;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Why a customer was flagged.
 *
 * @param watched what the rule looks at
 * @param facts what explains it: of that day, and of the rule's currency where it has one
 */
public record Finding(FactKey watched, CustomerFacts facts) {

    public UUID customer() {
        return facts.customer();
    }

    /** The fact that tells most in one phrase: of whoever is late, how long. */
    public FactKey because() {
        return isOfOverdue() ? OverdueFacts.DAYS_OVERDUE : watched;
    }

    public boolean isOfOverdue() {
        return facts.knows(OverdueFacts.DAYS_OVERDUE);
    }

    /** Since the oldest unpaid invoice was due; 0 where it is about something else. */
    public int days() {
        return (int) facts.number(OverdueFacts.DAYS_OVERDUE).orElse(0);
    }

    /** By which the worst come first: days where somebody is late, and what is counted otherwise. */
    long weight() {
        if (isOfOverdue() || watched.isMoney()) {
            return days();
        }
        var number = facts.number(watched).orElse(0);
        return watched.unit().isBetterHigh() ? -number : number;
    }

    /** Unpaid invoices past their day; 0 where it is about something else. */
    public int items() {
        return (int) facts.number(OverdueFacts.ITEMS_OVERDUE).orElse(0);
    }

    /** Each in another currency, that of the oldest invoice first, then by code; none where it is about no money. */
    public List<Money> amounts() {
        return money().map(key -> facts.amounts(key).stream()
                .sorted(Comparator.comparingLong((Money amount) -> -days(amount)))
                .toList())
                .orElse(List.of());
    }

    /** What a list is sorted by; not all of it where there are others. */
    public Optional<Money> amount() {
        return amounts().stream().findFirst();
    }

    /** What explains it on another day; of the same currency where an amount is watched. */
    public Finding with(CustomerFacts others) {
        var currency = watched.isMoney() ? amount().map(Money::currency) : Optional.<Currency>empty();
        return new Finding(watched, currency.map(others::in).orElse(others));
    }

    private long days(Money amount) {
        return facts.number(OverdueFacts.DAYS_OVERDUE, amount.currency()).orElse(0);
    }

    /** Overdue too, but told apart; each in another currency. */
    public List<Money> disputed() {
        return facts.amounts(OverdueFacts.DISPUTED_OVERDUE);
    }

    private Optional<FactKey> money() {
        return watched.isMoney() && facts.knows(watched) ? Optional.of(watched)
                : facts.values().stream().map(FactValue::key)
                        .filter(key -> key.isMoney() && !key.equals(OverdueFacts.DISPUTED_OVERDUE)).findFirst();
    }
}
