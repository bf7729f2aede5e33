package com.duebook.credit.score;

import com.duebook.facts.CustomerFacts;
import com.duebook.facts.FactKey;
import com.duebook.money.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * What a scorecard says of a customer on a day.
 *
 * @param facts all that it comes of
 * @param scoreClass by the score, or the worst where something knocks it out
 * @param points of each factor; they add up to the score
 * @param known how much of the card is known of it, in per cent of the weights
 * @param withheld whether that is too little: it is in no class then, and nothing is proposed
 */
public record Assessment(CustomerFacts facts, int score, ScoreClass scoreClass, List<FactorPoints> points, int known, boolean withheld) {

    /** Of its class; empty where it is in none. */
    public String className() {
        return withheld ? "" : scoreClass.name();
    }

    /** Whether it bought anything lately. */
    public boolean buys() {
        return facts.knows(TradeFacts.MONTHLY_SALES);
    }

    /** Factors of which nothing is known. */
    public List<FactKey> missing() {
        return points.stream().filter(FactorPoints::missing).map(FactorPoints::fact).toList();
    }

    /** Factors that put it into the worst class, whatever the score. */
    public List<FactKey> knockedOutBy() {
        return points.stream().filter(FactorPoints::knockedOut).map(FactorPoints::fact).toList();
    }

    /** In each currency that it buys in; none where nothing is known of what it buys, or too little of it. */
    public List<Money> proposedLimit() {
        return withheld ? List.of() : proposedLimit(scoreClass);
    }

    List<Money> proposedLimit(ScoreClass counting) {
        return facts.amounts(TradeFacts.MONTHLY_SALES).stream().map(counting::limit).toList();
    }

    public LocalDate validUntil() {
        return facts.asOf().plusDays(scoreClass.validDays());
    }
}
