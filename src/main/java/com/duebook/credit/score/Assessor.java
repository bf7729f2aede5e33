package com.duebook.credit.score;

import com.duebook.credit.score.ScoreScale.Brought;
import com.duebook.facts.CustomerFacts;
import com.duebook.facts.FactCourse;
import com.duebook.facts.FactKey;
import com.duebook.facts.FactKeys;
import com.duebook.facts.FactQuery;
import com.duebook.facts.Facts;
import com.duebook.facts.ForeseenFacts;
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

    /** Days; nobody is left alone for longer. */
    private static final int LONGEST = 400;

    private final Facts facts;
    private final FactKeys keys;

    Assessor(Facts facts, FactKeys keys) {
        this.facts = facts;
        this.keys = keys;
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

    /**
     * What was seen of a customer, and how long that lasts.
     *
     * @param lookOn the first day on which it may be something else though nothing happens
     * @param steady what factors brought whose facts nobody foresees
     */
    record Seen(Assessment assessment, LocalDate lookOn, String steady) {

        UUID customer() {
            return assessment.facts().customer();
        }
    }

    Seen see(Scorecard card, LocalDate day, UUID customer) {
        return see(card, List.of(customer), query(card, day).of(List.of(customer))).getFirst();
    }

    /** @param customers some of those in the part */
    List<Seen> see(Scorecard card, LocalDate day, Collection<UUID> customers, IdRange part, boolean isMost) {
        return customers.isEmpty() ? List.of()
                : see(card, customers, isMost ? query(card, day).in(part) : query(card, day).in(part).of(customers));
    }

    private List<Seen> see(Scorecard card, Collection<UUID> customers, FactQuery query) {
        var known = facts.foresee(query).stream().collect(Collectors.toMap(ForeseenFacts::customer, Function.identity()));
        return customers.stream().map(customer -> see(card, known.getOrDefault(customer,
                new ForeseenFacts(new CustomerFacts(customer, query.day(), List.of()), new FactCourse())))).toList();
    }

    private Seen see(Scorecard card, ForeseenFacts known) {
        return new Seen(card.assess(known.facts()), lookOn(card, known), steady(card, known.facts()));
    }

    private LocalDate lookOn(Scorecard card, ForeseenFacts known) {
        var tomorrow = known.facts().asOf().plusDays(1);
        var lasts = card.factors().stream().filter(this::isForeseen)
                .flatMapToLong(factor -> factor.lasts(known.facts(), known.course().perDay(factor.fact())).stream())
                .min().orElse(LONGEST);
        var drifted = tomorrow.plusDays(Math.min(LONGEST, lasts));
        var changes = known.course().changesOn();
        return changes == null || changes.isAfter(drifted) ? drifted : changes.isBefore(tomorrow) ? tomorrow : changes;
    }

    /** Of all customers in the part who have anything there: what factors bring whose facts nobody foresees. */
    Map<UUID, String> steady(Scorecard card, LocalDate day, Collection<UUID> customers, IdRange part) {
        var wanted = card.factors().stream().filter(factor -> !isForeseen(factor)).map(ScoreFactor::fact).filter(FactKey::isKnown).toList();
        var known = facts.read(FactQuery.on(day, wanted).in(part)).stream()
                .collect(Collectors.toMap(CustomerFacts::customer, Function.identity()));
        var nothing = steady(card, new CustomerFacts(IdRange.ALL.behind(), day, List.of()));
        return customers.stream().collect(Collectors.toMap(Function.identity(),
                customer -> known.containsKey(customer) ? steady(card, known.get(customer)) : nothing));
    }

    private String steady(Scorecard card, CustomerFacts facts) {
        var unforeseen = card.factors().stream().filter(factor -> !isForeseen(factor)).map(factor -> factor.brought(facts)).toList();
        var isOut = unforeseen.stream().anyMatch(each -> each.filter(Brought::knocksOut).isPresent());
        return unforeseen.stream().map(each -> each.map(brought -> String.valueOf(brought.points())).orElse(""))
                .collect(Collectors.joining(",", isOut ? "!" : "", ""));
    }

    private boolean isForeseen(ScoreFactor factor) {
        return keys.foresees(factor.fact());
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
