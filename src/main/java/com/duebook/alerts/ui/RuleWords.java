package com.duebook.alerts.ui;

import com.duebook.alerts.Finding;
import com.duebook.alerts.RuleDetails;
import com.duebook.alerts.telling.BuiltInNames;
import com.duebook.facts.FactKey;
import com.duebook.facts.FactTexts;
import com.duebook.facts.FactValue;
import com.duebook.facts.condition.ConditionTexts;
import com.duebook.money.Money;
import com.duebook.ui.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Rules and findings as sentences, such as "30 days overdue or more". */
@Component
class RuleWords {

    private final Words words;
    private final FactTexts facts;
    private final ConditionTexts conditions;
    private final BuiltInNames builtIn;

    RuleWords(Words words, FactTexts facts, ConditionTexts conditions, BuiltInNames builtIn) {
        this.words = words;
        this.facts = facts;
        this.conditions = conditions;
        this.builtIn = builtIn;
    }

    String fact(FactKey fact) {
        return facts.name(fact, words.locale());
    }

    String condition(RuleDetails rule) {
        return conditions.sentence(rule.condition(), words.locale());
    }

    /** As the reader calls what came with the product. */
    String name(String rule) {
        return builtIn.name(rule, words.locale());
    }

    /** @param segments by id */
    String scope(RuleDetails rule, Map<UUID, String> segments) {
        return rule.segment() == null ? words.get("alerts.rule.everybody") : segments.getOrDefault(rule.segment(), "");
    }

    String telling(RuleDetails rule) {
        var telling = rule.telling();
        var role = telling.role();
        var whom = role != null ? words.get("workspace.role." + role)
                : telling.address() != null ? telling.address() : words.get("alerts.telling." + telling.whom());
        return words.get(telling.atOnce() ? "alerts.telling.andAtOnce" : "alerts.telling.andDigest", whom);
    }

    String active(RuleDetails rule) {
        if (rule.active() && !rule.condition().isKnown()) {
            return words.get("alerts.rule.cannotBeChecked");
        }
        return words.get(rule.active() ? "alerts.rule.on" : "alerts.rule.off");
    }

    /** What it says, by the labels of its fields. @param segments by id */
    Map<String, String> said(RuleDetails rule, Map<UUID, String> segments) {
        var said = new LinkedHashMap<String, String>();
        said.put(words.get("alerts.rule.name"), name(rule.name()));
        said.put(words.get("alerts.rule.severity"), words.get(Severities.key(rule.severity())));
        said.put(words.get("alerts.rule.condition"), condition(rule));
        said.put(words.get("alerts.rule.scope"), scope(rule, segments));
        said.put(words.get("alerts.rule.tell"), telling(rule));
        said.put(words.get("alerts.rule.active"), active(rule));
        return said;
    }

    String because(Finding finding) {
        var because = facts.value(finding.because(), finding.facts(), words.locale());
        return finding.disputed().isEmpty() ? because : words.get("alerts.list.disputed", because, amounts(finding.disputed()));
    }

    String whenRaised(Finding raised) {
        return raised.amounts().isEmpty()
                ? words.get("alerts.list.whenRaisedAlone", because(raised))
                : words.get("alerts.list.whenRaised", because(raised), amounts(raised.amounts()));
    }

    /** All that explains it, amounts first. */
    String all(Finding finding) {
        var others = finding.facts().values().stream().map(FactValue::key).distinct()
                .filter(key -> !key.isMoney())
                .map(key -> facts.value(key, finding.facts(), words.locale()));
        return Stream.concat(Stream.of(amounts(finding.amounts())), others)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** Each in another currency: unlike ones are never added. */
    String amounts(List<Money> amounts) {
        return FactTexts.amounts(amounts, words.locale());
    }

    static String items(Finding finding) {
        return finding.isOfOverdue() ? String.valueOf(finding.items()) : "";
    }
}
