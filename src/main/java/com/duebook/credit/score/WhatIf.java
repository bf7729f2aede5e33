package com.duebook.credit.score;

import com.duebook.credit.exposure.LimitFacts;
import com.duebook.facts.CustomerFacts;
import com.duebook.facts.FactKey;
import com.duebook.facts.FactValue;
import com.duebook.ledger.open.OwedItem;
import com.duebook.money.Money;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What would change a score: the same card, asked again with other facts. What is overdue has been late whether or not it is
 * paid today, so that paying changes what is overdue and how much of a limit is used, and nothing of how late the customer has paid
 * so far.
 */
record WhatIf(Scorecard card, Assessment now) {

    /** How much of its limit a customer uses once so much of what is overdue is paid, in per cent; empty where no limit tells. */
    interface LimitUsed {

        Optional<BigDecimal> after(List<Money> paid);
    }

    /** More invoices than these nobody pays at once to get a better class. */
    private static final int MOST_PAID = 12;

    static final String DAYS_OVERDUE = "DAYS_OVERDUE";
    static final String ITEMS_OVERDUE = "ITEMS_OVERDUE";

    /** For each factor with a number that is known, the nearest one that brings more. */
    List<Improvement> reaching() {
        return card.factors().stream().flatMap(factor -> better(factor).stream())
                .sorted(Comparator.comparingInt(Improvement::gain).reversed())
                .toList();
    }

    private Optional<Improvement> better(ScoreFactor factor) {
        if (!(factor.scale() instanceof ScoreScale.OfNumbers numbers) || !factor.fact().isKnown() || !now.facts().knows(factor.fact())) {
            return Optional.empty();
        }
        var known = now.facts().number(factor.fact()).orElseThrow();
        return numbers.bands().stream().filter(band -> band.points() > numbers.of(known))
                .min(Comparator.comparingLong(band -> Math.abs(band.bounds().nearest(known) - known)))
                .map(band -> reaching(factor.fact(), band.bounds(), known));
    }

    private Improvement reaching(FactKey fact, Bounds band, long known) {
        var then = card.assess(with(Stream.of(new FactValue(fact, band.nearest(known), null, null)), fact));
        return new Improvement.Reaching(fact, band, then.score() - now.score(), then.score(), then.scoreClass());
    }

    /**
     * Paying the oldest, the two oldest and so on: each that brings more than the one before.
     *
     * @param overdue in order of their due dates, those that are held back left out
     */
    List<Improvement> paying(List<OwedItem> overdue, LimitUsed used) {
        var found = new ArrayList<Improvement>();
        var best = now.score();
        for (var paid = 1; paid <= Math.min(MOST_PAID, overdue.size()); paid++) {
            var then = card.assess(without(overdue.subList(0, paid), overdue.subList(paid, overdue.size()), used));
            if (then.score() > best) {
                best = then.score();
                found.add(paying(overdue.subList(0, paid), then));
            }
        }
        return List.copyOf(found);
    }

    private Improvement paying(List<OwedItem> items, Assessment then) {
        var amounts = items.stream().map(OwedItem::open).collect(Collectors.toMap(
                it -> it.currency().getCurrencyCode(), Function.identity(), (one, other) -> one.plus(other), TreeMap::new));
        return new Improvement.Paying(items, List.copyOf(amounts.values()),
                then.score() - now.score(), then.score(), then.scoreClass());
    }

    private CustomerFacts without(List<OwedItem> paid, List<OwedItem> left, LimitUsed used) {
        var values = new ArrayList<FactValue>();
        var replaced = card.factors().stream().map(ScoreFactor::fact).filter(WhatIf::isChangedByPaying).toList();
        for (var fact : replaced) {
            if (fact.equals(LimitFacts.LIMIT_USED)) {
                used.after(paid.stream().map(OwedItem::open).toList())
                        .ifPresent(share -> values.add(new FactValue(fact, share.longValue(), null, null)));
            } else if (!left.isEmpty()) {
                values.add(new FactValue(fact, fact.name().equals(ITEMS_OVERDUE) ? left.size()
                        : ChronoUnit.DAYS.between(left.getFirst().dueOn(), now.facts().asOf()), null, null));
            }
        }
        return with(values.stream(), replaced.toArray(FactKey[]::new));
    }

    private static boolean isChangedByPaying(FactKey fact) {
        return fact.name().equals(DAYS_OVERDUE) || fact.name().equals(ITEMS_OVERDUE) || fact.equals(LimitFacts.LIMIT_USED);
    }

    private CustomerFacts with(Stream<FactValue> values, FactKey... replaced) {
        var facts = now.facts();
        return new CustomerFacts(facts.customer(), facts.asOf(), Stream.concat(
                facts.values().stream().filter(value -> !List.of(replaced).contains(value.key())), values).toList());
    }
}
