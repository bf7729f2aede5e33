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
 * @param points of each factor; they add up to the score
 */
public record Assessment(CustomerFacts facts, int score, ScoreClass scoreClass, List<FactorPoints> points) {

    /** Factors of which nothing is known. */
    public List<FactKey> missing() {
        return points.stream().filter(FactorPoints::missing).map(FactorPoints::fact).toList();
    }

    /** In each currency that it buys in; none where nothing is known of what it buys. */
    public List<Money> proposedLimit() {
        return proposedLimit(scoreClass);
    }

    List<Money> proposedLimit(ScoreClass counting) {
        return facts.amounts(TradeFacts.MONTHLY_SALES).stream().map(counting::limit).toList();
    }

    public LocalDate validUntil() {
        return facts.asOf().plusDays(scoreClass.validDays());
    }
}
