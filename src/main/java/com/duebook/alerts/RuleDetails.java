package com.duebook.alerts;

import com.duebook.alerts.telling.Telling;
import com.duebook.customers.Tags;
import com.duebook.facts.FactKey;
import com.duebook.facts.FactUnit;
import com.duebook.facts.condition.Comparison;
import com.duebook.facts.condition.Condition;
import com.duebook.facts.condition.ConditionCheck;
import com.duebook.facts.condition.Group;
import com.duebook.facts.condition.Operator;
import com.duebook.problem.Refusal;
import com.duebook.text.NameKey;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says.
 *
 * @param segment customers it is limited to; null for all
 * @param active an inactive rule flags nobody
 */
public record RuleDetails(
        String name, Group condition, @Nullable UUID segment, Telling telling, Severity severity, boolean active) {

    static final int NAME_LENGTH = 120;

    public RuleDetails {
        name = NameKey.tidy(name);
        if (name.isEmpty()) {
            throw new Refusal("alerts.rule.nameMissing");
        }
        if (name.length() > NAME_LENGTH) {
            throw new Refusal("alerts.rule.nameTooLong", NAME_LENGTH);
        }
    }

    /**
     * Of one threshold.
     *
     * @param threshold from which on it flags a customer, in the indicator's unit; at least 1
     * @param currency of an amount; null for the other indicators
     * @param tag customers it is limited to; null for all
     */
    public RuleDetails(String name, FactKey indicator, long threshold, @Nullable Currency currency, @Nullable String tag,
            Severity severity, boolean active) {
        this(name, threshold(indicator, threshold, currency, tag), null, Telling.USUAL, severity, active);
    }

    private static Group threshold(FactKey indicator, long threshold, @Nullable Currency currency, @Nullable String tag) {
        var comparison = Comparison.reaching(indicator, threshold, currency);
        var tagged = tag == null || tag.isBlank() ? Stream.<Condition>of()
                : Stream.<Condition>of(Comparison.of(Tags.TAG, Operator.IS, NameKey.tidy(tag)));
        return new Group(Group.Kind.ALL, Stream.concat(tagged, Stream.of(comparison)).toList());
    }

    /** What its alerts are listed by: the first that can be measured. */
    public FactKey indicator() {
        var facts = condition.comparisons().map(Comparison::fact).toList();
        return facts.stream().filter(fact -> fact.unit().isMeasured()).findFirst()
                .or(() -> facts.stream().findFirst()).orElse(new FactKey("NOTHING", FactUnit.UNKNOWN));
    }

    RuleDetails in(UUID ofSegment) {
        return new RuleDetails(name, condition, ofSegment, telling, severity, active);
    }

    /** The currencies of its amounts. */
    public List<Currency> currencies() {
        return condition.comparisons().map(Comparison::currency).filter(Objects::nonNull).distinct().toList();
    }

    /** @throws Refusal with what is wrong; one that is switched off may watch what no module knows any more */
    void check() {
        if (active || condition.isKnown()) {
            ConditionCheck.check(condition);
        }
        telling.check();
    }
}
