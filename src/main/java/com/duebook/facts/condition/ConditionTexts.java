package com.duebook.facts.condition;

import com.duebook.facts.FactKeys;
import com.duebook.facts.FactTexts;
import com.duebook.facts.FactUnit;
import com.duebook.text.Texts;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Conditions as people read them, such as {@code Open over EUR 5,000.00 and average days late over 20}. */
@Component
public class ConditionTexts {

    private final Texts texts;
    private final FactTexts facts;
    private final FactKeys keys;

    ConditionTexts(Texts texts, FactTexts facts, FactKeys keys) {
        this.texts = texts;
        this.facts = facts;
        this.keys = keys;
    }

    public String sentence(Group condition, Locale reader) {
        var joined = joined(condition, reader);
        return condition.kind() == Group.Kind.NONE ? texts.get("facts.condition.none", reader, uncapitalised(joined)) : joined;
    }

    private String joined(Group group, Locale reader) {
        var join = group.kind() == Group.Kind.ALL ? "facts.condition.and" : "facts.condition.or";
        return group.parts().stream().map(part -> phrase(part, group, reader))
                .reduce((before, next) -> texts.get(join, reader, before, uncapitalised(next))).orElse("");
    }

    private String phrase(Condition part, Group around, Locale reader) {
        return switch (part) {
            case Comparison comparison -> comparison(comparison, reader);
            case Group group when group.kind() == Group.Kind.NONE ->
                    texts.get("facts.condition.none", reader, uncapitalised(joined(group, reader)));
            case Group group when around.parts().size() == 1 || group.parts().size() == 1 -> joined(group, reader);
            case Group group -> texts.get("facts.condition.group", reader, uncapitalised(joined(group, reader)));
        };
    }

    private String comparison(Comparison comparison, Locale reader) {
        var fact = comparison.fact();
        if (fact.unit() == FactUnit.UNKNOWN) {
            return facts.name(fact, reader);
        }
        if (fact.unit() == FactUnit.YES_NO) {
            return comparison.is() == Operator.IS ? facts.name(fact, reader)
                    : texts.get("facts.condition.no", reader, facts.name(fact, reader));
        }
        var usual = fact.unit().isBetterHigh() ? Operator.AT_MOST : Operator.AT_LEAST;
        if (comparison.is() == usual && comparison.number() > 0) {
            return facts.condition(fact, comparison.number(), comparison.currency(), reader);
        }
        var word = comparison.word();
        return texts.get("facts.condition." + comparison.is(), reader, facts.name(fact, reader),
                word == null ? facts.measured(fact, comparison.number(), comparison.currency(), reader) : keys.said(fact, word, reader));
    }

    /** Within a sentence; what is written in capitals stays so. */
    private static String uncapitalised(String phrase) {
        return phrase.length() > 1 && Character.isLowerCase(phrase.charAt(1))
                ? Character.toLowerCase(phrase.charAt(0)) + phrase.substring(1) : phrase;
    }
}
