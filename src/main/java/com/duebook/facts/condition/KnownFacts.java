package com.duebook.facts.condition;

import com.duebook.facts.CustomerFacts;
import com.duebook.facts.FactKey;
import java.util.Currency;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A customer's facts. Of an amount all currencies count that there is a rate for; without one each is left to conditions
 * in its own. Who owes nothing owes 0; how late a newcomer pays is not known.
 */
public record KnownFacts(CustomerFacts facts, Exchange exchange) implements Known {

    @Override
    public OptionalLong number(FactKey fact, @Nullable Currency currency) {
        return orNothing(fact, currency == null || !fact.isMoney() ? overAll(fact) : amount(fact, currency));
    }

    @Override
    public boolean has(FactKey fact, String word) {
        return facts.has(fact, word);
    }

    private OptionalLong overAll(FactKey fact) {
        return !fact.unit().isMeasured() || fact.isMoney() ? OptionalLong.empty()
                : fact.unit().isRounded() ? facts.steps(fact) : facts.number(fact);
    }

    private OptionalLong amount(FactKey fact, Currency currency) {
        return facts.amounts(fact).stream()
                .flatMap(amount -> exchange.in(amount, currency).stream())
                .mapToLong(amount -> amount.minor())
                .reduce(Math::addExact);
    }

    private static OptionalLong orNothing(FactKey fact, OptionalLong known) {
        return known.isEmpty() && fact.unit().isZeroWhereAbsent() ? OptionalLong.of(0) : known;
    }
}
