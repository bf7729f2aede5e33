package com.duebook.alerts.ui;

import com.duebook.alerts.Indicator;
import com.duebook.alerts.RuleDetails;
import com.duebook.alerts.desk.AlertRow;
import com.duebook.money.Money;
import com.duebook.ui.Words;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A rule as a sentence, such as "30 days overdue or more". */
final class RuleWords {

    private RuleWords() {}

    static String condition(RuleDetails rule, Words words) {
        var key = "alerts.condition." + rule.indicator();
        return switch (rule.indicator()) {
            case DAYS_OVERDUE, ITEMS_OVERDUE, UNUSED_CREDIT -> words.get(key, rule.threshold());
            case AMOUNT_OVERDUE -> words.get(
                    key, words.money(Money.of(rule.threshold(), Objects.requireNonNull(rule.currency()))));
        };
    }

    /** How long it has been so; credit has no day that it was due on. */
    static String since(Indicator indicator, AlertRow.Facts facts, Words words) {
        return indicator == Indicator.UNUSED_CREDIT
                ? words.get("alerts.facts.credit") : words.get("alerts.facts.days", facts.days());
    }

    /** Each in another currency: unlike ones are never added. */
    static String amounts(List<Money> amounts, Words words) {
        return amounts.stream().map(words::money).collect(Collectors.joining(" + "));
    }

    static String scope(RuleDetails rule, Words words) {
        return rule.tag() == null ? words.get("alerts.rule.everybody") : words.get("alerts.rule.tagged", rule.tag());
    }
}
