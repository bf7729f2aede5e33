package com.duebook.segments;

import com.duebook.facts.condition.Exchange;
import com.duebook.money.Money;
import com.duebook.rates.RatesOn;
import java.util.Currency;
import java.util.Optional;

/** By the rates that the workspace keeps. */
public record Rated(RatesOn rates) implements Exchange {

    @Override
    public Optional<Money> in(Money amount, Currency wanted) {
        return amount.currency().equals(wanted) || rates.knows(amount.currency()) && rates.knows(wanted)
                ? Optional.of(rates.convert(amount, wanted)) : Optional.empty();
    }
}
