package com.duebook.alerts;

import com.duebook.facts.CustomerFacts;
import com.duebook.facts.FactKey;
import com.duebook.facts.FactValue;
import com.duebook.facts.condition.Exchange;
import com.duebook.facts.condition.Group;
import com.duebook.facts.condition.KnownFacts;
import com.duebook.money.Money;
import java.util.Collection;
import java.util.Currency;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A rule as it is asked of each customer: a pure predicate over facts.
 *
 * @param segment the conditions of the segment that it is limited to; null for all customers
 */
record RuleInForce(UUID id, RuleDetails details, @Nullable Group segment) {

    /** Whether the customer is this rule's business, and what it watches is so. Of what nobody knows nothing is so. */
    boolean flags(KnownFacts known) {
        return details.active() && isKnown() && (segment == null || segment.holds(known)) && details.condition().holds(known);
    }

    boolean isKnown() {
        return details.condition().isKnown() && (segment == null || segment.isKnown());
    }

    /** All that has to be known, of the segment too. */
    Stream<FactKey> asks() {
        var own = details.condition().facts().stream();
        return segment == null ? own : Stream.concat(own, segment.facts().stream());
    }

    /** @param explaining the facts that tell why */
    Flag flag(KnownFacts known, Collection<FactKey> explaining) {
        var facts = known.facts().only(explaining);
        return new Flag(id, details.severity(), new Finding(details.indicator(), counted(facts, known.exchange())), details.telling());
    }

    /** Of amounts in one currency, what was counted: that currency, and what there was a rate for. */
    private CustomerFacts counted(CustomerFacts facts, Exchange exchange) {
        var currencies = details.currencies();
        return currencies.size() != 1 ? facts : new CustomerFacts(facts.customer(), facts.asOf(),
                facts.values().stream().filter(value -> isCounted(value, currencies.getFirst(), exchange)).toList());
    }

    private static boolean isCounted(FactValue value, Currency wanted, Exchange exchange) {
        var currency = value.currency();
        return currency == null || exchange.in(Money.of(0, currency), wanted).isPresent();
    }

    /**
     * Whether a customer whom both flag has this alert alone: the other one is milder, and no graver. Of two that are the
     * same the older one stays.
     */
    boolean replaces(RuleInForce other) {
        var implies = details.condition().implies(other.details.condition());
        var gravity = details.severity().compareTo(other.details.severity());
        if (equals(other) || !implies || gravity < 0) {
            return false;
        }
        return gravity > 0 || !other.details.condition().implies(details.condition()) || id.compareTo(other.id) < 0;
    }
}
