package com.duebook.credit.score;

import com.duebook.credit.score.Scorecards.CardVersion;
import com.duebook.money.Money;
import java.util.List;
import java.util.Optional;

/**
 * A customer's credit as its page shows it.
 *
 * @param version of the scorecard, in force
 * @param now what today's facts say; what is missing is in it
 * @param override what a person has decided over its class
 * @param history what was kept, the latest first
 * @param improvements what would bring more points: paying what is overdue first, then by the points it brings
 */
public record AssessmentView(CardVersion version, Assessment now, Optional<ClassOverride> override, List<StoredAssessment> history,
        List<Improvement> improvements) {

    /** The number of the scorecard's version. */
    public int card() {
        return version.number();
    }

    /** What was kept last, where it still holds and today's facts say no more than it does. */
    public Optional<StoredAssessment> kept() {
        return history.stream().findFirst().filter(last -> last.saysAsMuchAs(now));
    }

    /** That counts: a person's word before the card's; empty where it is in none. */
    public String className() {
        return override.map(ClassOverride::className).orElse(now.className());
    }

    /** What the card alone says, whatever a person has decided over it; empty where too little is known. */
    public Optional<ScoreClass> assessed() {
        return Optional.of(now.scoreClass()).filter(each -> !now.withheld());
    }

    /** Whether it is in no class, as too little is known and nobody has set one. */
    public boolean isWithheld() {
        return className().isEmpty();
    }

    /** What that class stands for; the assessed one, where the card has no class of that name any more. */
    public ScoreClass counting() {
        return version.card().classes().stream().filter(each -> each.name().equals(className())).findFirst().orElse(now.scoreClass());
    }

    /** In each currency that it buys in; none where it is in no class. */
    public List<Money> proposedLimit() {
        return isWithheld() ? List.of() : now.proposedLimit(counting());
    }
}
