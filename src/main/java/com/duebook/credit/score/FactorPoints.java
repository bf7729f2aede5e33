package com.duebook.credit.score;

import com.duebook.facts.CustomerFacts;
import com.duebook.facts.FactKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
        var points = factors.stream().map(factor -> factor.points(facts)).toList();
        var most = scaled(IntStream.range(0, factors.size()).mapToObj(at -> points.get(at).isPresent() ? factors.get(at).weight() : 0)
                .toList());
        return IntStream.range(0, factors.size()).mapToObj(at -> of(factors.get(at), points.get(at).orElse(0), most.get(at), facts))
                .toList();
    }

    private static FactorPoints of(ScoreFactor factor, int ofWeight, int most, CustomerFacts facts) {
        var weight = factor.weight();
        var points = (2 * ofWeight * most + weight) / (2 * weight);
        return new FactorPoints(factor.fact(), points, most, factor.isMissing(facts), factor.knocksOut(facts));
    }

    /** By the largest remainder, so that they add up to 100. */
    private static List<Integer> scaled(List<Integer> weights) {
        var sum = weights.stream().mapToInt(Integer::intValue).sum();
        if (sum == Scorecard.WHOLE) {
            return weights;
        }
        var scaled = new ArrayList<>(weights.stream().map(weight -> weight * Scorecard.WHOLE / sum).toList());
        IntStream.range(0, weights.size()).boxed()
                .sorted(Comparator.comparingInt((Integer at) -> weights.get(at) * Scorecard.WHOLE % sum).reversed())
                .limit(Scorecard.WHOLE - scaled.stream().mapToInt(Integer::intValue).sum())
                .forEach(at -> scaled.set(at, scaled.get(at) + 1));
        return List.copyOf(scaled);
    }
}
