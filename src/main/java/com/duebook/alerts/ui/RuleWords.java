package com.duebook.alerts.ui;

import com.duebook.alerts.Finding;
import com.duebook.alerts.RuleDetails;
import com.duebook.facts.FactKey;
import com.duebook.facts.FactTexts;
import com.duebook.facts.FactValue;
import com.duebook.money.Money;
import com.duebook.ui.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Rules and findings as sentences, such as "30 days overdue or more". */
@Component
class RuleWords {

    private final Words words;
    private final FactTexts facts;

    RuleWords(Words words, FactTexts facts) {
        this.words = words;
        this.facts = facts;
    }

    String indicator(FactKey indicator) {
        return facts.name(indicator, words.locale());
    }

    String hint(FactKey indicator) {
        return facts.hint(indicator, words.locale());
    }

    String condition(RuleDetails rule) {
        return facts.condition(rule.indicator(), rule.threshold(), rule.currency(), words.locale());
    }

    String scope(RuleDetails rule) {
        return rule.tag() == null ? words.get("alerts.rule.everybody") : words.get("alerts.rule.tagged", rule.tag());
    }

    String active(RuleDetails rule) {
        if (rule.active() && !rule.indicator().isKnown()) {
            return words.get("alerts.rule.cannotBeChecked");
        }
        return words.get(rule.active() ? "alerts.rule.on" : "alerts.rule.off");
    }

    String because(Finding finding) {
        return facts.value(finding.because(), finding.facts(), words.locale());
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
