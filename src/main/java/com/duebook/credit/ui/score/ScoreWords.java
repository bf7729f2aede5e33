package com.duebook.credit.ui.score;

import com.duebook.credit.score.Bounds;
import com.duebook.credit.score.ClassOverride;
import com.duebook.credit.score.FactorPoints;
import com.duebook.credit.score.MissingInput;
import com.duebook.credit.score.Scorecard;
import com.duebook.facts.CustomerFacts;
import com.duebook.facts.FactKey;
import com.duebook.facts.FactTexts;
import com.duebook.facts.FactUnit;
import com.duebook.ui.StatusBadge;
import com.duebook.ui.Tone;
import com.duebook.ui.Words;
import org.springframework.stereotype.Component;

/** Classes, reasons and bounds as people read them. */
@Component
public class ScoreWords {

    private final FactTexts facts;
    private final Words words;

    ScoreWords(FactTexts facts, Words words) {
        this.facts = facts;
        this.words = words;
    }

    /** The best is quiet, the worst wants somebody soon. */
    public StatusBadge badge(String className, Scorecard card) {
        var rank = card.rank(className);
        return new StatusBadge(className(className),
                className.isEmpty() ? Tone.NEUTRAL : rank == 0 ? Tone.QUIET : rank >= card.classes().size() - 1 ? Tone.SOON : Tone.NEUTRAL);
    }

    /** Says why where there is none. */
    String className(String name) {
        return name.isEmpty() ? words.get("credit.score.withheld") : name;
    }

    public String name(FactKey fact) {
        return facts.name(fact, words.locale());
    }

    /** Who has set a class, until when and why. */
    public static String byHand(ClassOverride override, Words words) {
        return words.get("credit.score.byHand.title", override.by(), words.dates().date(override.to()), override.reason());
    }

    /** Such as "at most 30 days". */
    public String bounds(FactKey fact, Bounds bounds) {
        var from = bounds.from();
        var to = bounds.to();
        if (fact.unit() == FactUnit.YES_NO) {
            return measured(fact, bounds.nearest(1));
        }
        if (from == null) {
            return to == null ? words.get("credit.score.bounds.any") : words.get("credit.score.bounds.to", measured(fact, to));
        }
        return to == null ? words.get("credit.score.bounds.from", measured(fact, from))
                : from.equals(to) ? measured(fact, from) : words.get("credit.score.bounds.between", plain(from), measured(fact, to));
    }

    /** What is known, or what counts as nothing is. */
    String reason(FactorPoints points, Scorecard card, CustomerFacts known) {
        if (points.missing()) {
            return words.get("credit.score.missing." + rule(points.fact(), card));
        }
        var value = facts.value(points.fact(), known, words.locale());
        return points.knockedOut() ? words.get("credit.score.knockOut", value) : value;
    }

    String onMissing(MissingInput rule) {
        return words.get("credit.score.onMissing." + rule);
    }

    private static MissingInput rule(FactKey fact, Scorecard card) {
        return card.factors().stream().filter(factor -> factor.fact().equals(fact)).findFirst().orElseThrow().missing();
    }

    private String measured(FactKey fact, long number) {
        return fact.isKnown() ? facts.measured(fact, number, words.locale()) : plain(number);
    }

    private String plain(long number) {
        return words.get("credit.score.number", number);
    }
}
