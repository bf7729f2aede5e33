package com.duebook.credit.score;

import com.duebook.facts.CustomerFacts;
import com.duebook.problem.Refusal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How a workspace scores its customers: points of factors that add up to 0 to 100, and classes by their sum.
 *
 * @param classes the best first
 * @param leastKnown how much of the card must be known of a customer to put it into a class, in per cent of the weights
 */
public record Scorecard(List<ScoreFactor> factors, List<ScoreClass> classes, int leastKnown) {

    /** Half of a card is no ground to tell good from bad customers. */
    static final int USUALLY_KNOWN = 50;

    static final int WHOLE = 100;

    private static final Bounds SCORES = new Bounds(0L, (long) WHOLE);

    /** @throws Refusal for what does not add up, overlaps, or leaves a gap */
    public Scorecard {
        factors = List.copyOf(factors);
        var weights = factors.stream().mapToInt(ScoreFactor::weight).sum();
        if (weights != WHOLE) {
            throw new Refusal("credit.score.refusal.weights", weights);
        }
        requireOnce(factors.stream().map(factor -> factor.fact().name()));
        if (factors.stream().allMatch(factor -> factor.missing() == MissingInput.LEFT_OUT)) {
            throw new Refusal("credit.score.refusal.allLeftOut");
        }
        if (leastKnown < 0 || leastKnown > WHOLE) {
            throw new Refusal("credit.score.refusal.leastKnown", leastKnown);
        }
        requireOnce(classes.stream().map(ScoreClass::name));
        Bounds.requireTiling(classes.stream().map(ScoreClass::score).toList(), SCORES, "0–100");
        classes = classes.stream().sorted(Comparator.comparing((ScoreClass each) -> each.score().nearest(0)).reversed()).toList();
    }

    /** The same facts have the same score, whenever it is asked for. */
    public Assessment assess(CustomerFacts facts) {
        var points = FactorPoints.of(this, facts);
        var score = points.stream().mapToInt(FactorPoints::points).sum();
        var known = IntStream.range(0, points.size()).filter(at -> !points.get(at).missing()).map(at -> factors.get(at).weight()).sum();
        var isOut = points.stream().anyMatch(FactorPoints::knockedOut);
        return new Assessment(facts, score, isOut ? classes.getLast() : classOf(score), points, known, known < leastKnown && !isOut);
    }

    ScoreClass classOf(int score) {
        return classes.stream().filter(each -> each.score().contains(score)).findFirst().orElseThrow();
    }

    /** @param name of a class; 0 for the best, and one more than the worst where there is none of that name any more */
    public int rank(String name) {
        var names = classes.stream().map(ScoreClass::name).toList();
        return names.contains(name) ? names.indexOf(name) : names.size();
    }

    /** Whether one of two classes is better than the other; to be in none, or in one that the card does not know, is neither. */
    public boolean isBetter(String one, String other) {
        return rank(one) < rank(other) && rank(other) < classes.size();
    }

    private static void requireOnce(Stream<String> names) {
        var seen = new HashSet<String>();
        names.filter(name -> !seen.add(name)).findFirst().ifPresent(name -> {
            throw new Refusal("credit.score.refusal.twice", name);
        });
    }
}
