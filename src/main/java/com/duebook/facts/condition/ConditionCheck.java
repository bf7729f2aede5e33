package com.duebook.facts.condition;

import com.duebook.facts.FactUnit;
import com.duebook.problem.Refusal;
import java.util.Set;

/** What cannot be a condition, said before it is kept. */
public final class ConditionCheck {

    public static final int MOST_COMPARISONS = 20;

    /** The comparisons in the groups within the outermost. */
    public static final int MOST_DEPTH = 3;

    static final int LONGEST_WORD = 120;

    /** What can fall below nothing. */
    private static final Set<FactUnit> SIGNED = Set.of(FactUnit.PERCENT, FactUnit.MEAN_DAYS);

    private ConditionCheck() {}

    /** @throws Refusal with what is wrong */
    public static void check(Group condition) {
        if (condition.depth() > MOST_DEPTH) {
            throw new Refusal("facts.condition.tooDeep", MOST_DEPTH - 1);
        }
        checkGroup(condition);
        if (condition.comparisons().count() > MOST_COMPARISONS) {
            throw new Refusal("facts.condition.tooMany", MOST_COMPARISONS);
        }
    }

    private static void checkGroup(Group group) {
        if (group.parts().isEmpty()) {
            throw new Refusal("facts.condition.emptyGroup");
        }
        for (var part : group.parts()) {
            switch (part) {
                case Group inner -> checkGroup(inner);
                case Comparison comparison -> checkComparison(comparison);
            }
        }
    }

    private static void checkComparison(Comparison comparison) {
        var fact = comparison.fact();
        var unit = fact.unit();
        if (!fact.isKnown()) {
            throw new Refusal("facts.condition.unknownFact", fact.name());
        }
        if (fact.isMoney() != (comparison.currency() != null)) {
            throw new Refusal("facts.condition.currencyOnlyForAmounts");
        }
        if (!Operator.of(unit).contains(comparison.is()) || (unit == FactUnit.TAG) != (comparison.word() != null)) {
            throw new Refusal("facts.condition.unlikeUnits", fact.name());
        }
        var word = comparison.word();
        if (word != null && (word.isBlank() || word.length() > LONGEST_WORD)) {
            throw new Refusal("facts.condition.wordMissing", LONGEST_WORD);
        }
        if (comparison.number() < 0 && !SIGNED.contains(unit)) {
            throw new Refusal("facts.condition.negative");
        }
        if (comparison.number() == 0 && comparison.is() == Operator.AT_LEAST && !SIGNED.contains(unit)) {
            throw new Refusal("facts.condition.always");
        }
    }
}
