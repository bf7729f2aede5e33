package com.duebook.credit.score;

import com.duebook.credit.score.ScoreScale.Brought;
import com.duebook.facts.CustomerFacts;
import com.duebook.facts.FactKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What one factor brought.
 *
 * @param points together with those of the other factors the score
 * @param most what it could have brought; more than its weight where another factor was left out
 * @param missing nothing is known of it, so that its points are what the card says for that
 * @param knockedOut it puts the customer into the worst class, whatever the score
 */
public record FactorPoints(FactKey fact, int points, int most, boolean missing, boolean knockedOut) {

    /** Such as {@code PROMPTNESS_INDEX.PART}: the same for the same reason, in whatever language. */
    public String code() {
        return fact.name() + "."
                + (missing ? "MISSING" : knockedOut ? "KNOCK_OUT" : points == 0 ? "NONE" : points == most ? "FULL" : "PART");
    }

    /** What is left out brings 0 of 0; the rest is scaled so that all could bring 100. */
    static List<FactorPoints> of(Scorecard card, CustomerFacts facts) {
        var factors = card.factors();
        var brought = factors.stream().map(factor -> factor.brought(facts)).toList();
        var points = IntStream.range(0, factors.size()).mapToObj(at -> factors.get(at).points(brought.get(at))).toList();
        var weights = IntStream.range(0, factors.size()).map(at -> points.get(at).isPresent() ? factors.get(at).weight() : 0);
        var most = scaled(weights.toArray());
        return IntStream.range(0, factors.size()).mapToObj(at -> of(factors.get(at), points.get(at).orElse(0), most[at], brought.get(at)))
                .toList();
    }

    private static FactorPoints of(ScoreFactor factor, int ofWeight, int most, Optional<Brought> brought) {
        var weight = factor.weight();
        var points = (2 * ofWeight * most + weight) / (2 * weight);
        return new FactorPoints(factor.fact(), points, most, brought.isEmpty(), brought.filter(Brought::knocksOut).isPresent());
    }

    /** By the largest remainder, of equal ones the first, so that they add up to 100. */
    private static int[] scaled(int[] weights) {
        var sum = IntStream.of(weights).sum();
        var scaled = IntStream.of(weights).map(weight -> weight * Scorecard.WHOLE / sum).toArray();
        var remainders = IntStream.of(weights).map(weight -> weight * Scorecard.WHOLE % sum).toArray();
        for (var left = Scorecard.WHOLE - IntStream.of(scaled).sum(); left > 0; left--) {
            var largest = 0;
            for (var at = 1; at < remainders.length; at++) {
                largest = remainders[at] > remainders[largest] ? at : largest;
            }
            scaled[largest]++;
            remainders[largest] = -1;
        }
        return scaled;
    }
}
