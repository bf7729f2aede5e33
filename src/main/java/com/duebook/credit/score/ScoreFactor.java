package com.duebook.credit.score;

import com.duebook.credit.score.ScoreScale.Band;
import com.duebook.credit.score.ScoreScale.Brought;
import com.duebook.facts.CustomerFacts;
import com.duebook.facts.FactKey;
import com.duebook.facts.FactUnit;
import com.duebook.problem.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What of a customer counts, and how much.
 *
 * @param weight its points at most, 1 to 100
 */
public record ScoreFactor(FactKey fact, int weight, ScoreScale scale, MissingInput missing) {

    public ScoreFactor {
        var name = fact.name();
        if (weight < 1 || weight > Scorecard.WHOLE) {
            throw new Refusal("credit.score.refusal.weight", name, weight);
        }
        if (fact.isKnown() && !(scale instanceof ScoreScale.OfWords ? fact.unit() == FactUnit.TAG : isNumber(fact))) {
            throw new Refusal("credit.score.refusal.scale", name);
        }
        if (scale instanceof ScoreScale.OfNumbers numbers) {
            Bounds.requireTiling(numbers.bands().stream().map(Band::bounds).toList(), Bounds.ALL, name);
        } else if (missing == MissingInput.IS_ZERO) {
            throw new Refusal("credit.score.refusal.zeroWord", name);
        }
        for (var points : scale.possible()) {
            if (points < 0 || points > weight) {
                throw new Refusal("credit.score.refusal.points", name, points, weight);
            }
        }
        if (!scale.possible().contains(weight)) {
            throw new Refusal("credit.score.refusal.unreached", name, weight);
        }
    }

    private static boolean isNumber(FactKey fact) {
        return fact.unit().isMeasured() && !fact.isMoney();
    }

    /** Of its weight; empty where it is left out. @param known what {@link #brought} says */
    OptionalInt points(Optional<Brought> known) {
        return known.map(brought -> OptionalInt.of(brought.points())).orElseGet(() -> switch (missing) {
            case NO_POINTS -> OptionalInt.of(0);
            case HALF -> OptionalInt.of(weight / 2);
            case LEFT_OUT, IS_ZERO -> OptionalInt.empty();
        });
    }

    /** How many days it brings the same at least, where its number moves by no more than that each day; empty for as long as one likes. */
    OptionalLong lasts(CustomerFacts facts, BigDecimal perDay) {
        if (perDay.signum() == 0 || !(scale instanceof ScoreScale.OfNumbers numbers) || !facts.knows(fact)) {
            return OptionalLong.empty();
        }
        var number = facts.number(fact).orElseThrow();
        var bounds = numbers.band(number).bounds();
        var end = perDay.signum() > 0 ? bounds.to() : bounds.from();
        return end == null ? OptionalLong.empty()
                : OptionalLong.of(BigDecimal.valueOf(end).subtract(BigDecimal.valueOf(number)).divide(perDay, 0, RoundingMode.DOWN)
                        .longValueExact());
    }

    /** Of what is known, or of the number 0 where the card says so; a fact that no module knows any more is known of nobody. */
    Optional<Brought> brought(CustomerFacts facts) {
        var known = fact.isKnown() ? scale.brings(fact, facts) : Optional.<Brought>empty();
        return known.isEmpty() && missing == MissingInput.IS_ZERO && scale instanceof ScoreScale.OfNumbers numbers
                ? Optional.of(numbers.brings(0)) : known;
    }
}
