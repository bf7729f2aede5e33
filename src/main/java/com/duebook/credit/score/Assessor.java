package com.duebook.credit.score;

import com.duebook.facts.CustomerFacts;
import com.duebook.facts.FactKey;
import com.duebook.facts.FactQuery;
import com.duebook.facts.Facts;
import com.duebook.tenancy.IdRange;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads the facts that a scorecard asks for, of many customers at once, and has it look at each. */
@Component
public class Assessor {

    private final Facts facts;

    Assessor(Facts facts) {
        this.facts = facts;
    }

    Assessment of(Scorecard card, LocalDate day, UUID customer) {
        return assess(card, day, List.of(customer), facts.read(query(card, day).of(List.of(customer)))).getFirst();
    }

    /** @param customers all of those in the part that count */
    public List<Assessment> of(Scorecard card, LocalDate day, Collection<UUID> customers, IdRange part) {
        return assess(card, day, customers, facts.read(query(card, day).in(part)));
    }

    /** By each of the cards, from facts that are read once. */
    public List<List<Assessment>> of(List<Scorecard> cards, LocalDate day, Collection<UUID> customers, IdRange part) {
        var wanted = cards.stream().flatMap(card -> wanted(card).stream()).collect(Collectors.toSet());
        var read = facts.read(FactQuery.on(day, wanted).in(part));
        return cards.stream().map(card -> assess(card, day, customers, read)).toList();
    }

    private static List<Assessment> assess(Scorecard card, LocalDate day, Collection<UUID> customers, List<CustomerFacts> read) {
        Map<UUID, CustomerFacts> known = read.stream().collect(Collectors.toMap(CustomerFacts::customer, Function.identity()));
        return customers.stream()
                .map(customer -> card.assess(known.getOrDefault(customer, new CustomerFacts(customer, day, List.of())))).toList();
    }

    private static FactQuery query(Scorecard card, LocalDate day) {
        return FactQuery.on(day, wanted(card));
    }

    private static Set<FactKey> wanted(Scorecard card) {
        return Stream.concat(card.factors().stream().map(ScoreFactor::fact).filter(FactKey::isKnown), Stream.of(TradeFacts.MONTHLY_SALES))
                .collect(Collectors.toSet());
    }
}
