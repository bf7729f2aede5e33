package com.duebook.facts.condition;

import com.duebook.money.Money;
import java.util.Currency;
import java.util.Optional;

/** What an amount is worth in another currency. */
@FunctionalInterface
public interface Exchange {

    /** Each currency for itself. */
    Exchange NONE = (amount, wanted) -> Optional.of(amount).filter(it -> it.currency().equals(wanted));

    /** Empty where there is no rate; an amount in that currency needs none. */
    Optional<Money> in(Money amount, Currency wanted);
}
