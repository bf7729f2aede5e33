package com.duebook.alerts;

import com.duebook.facts.FactKey;
import com.duebook.problem.Refusal;
import com.duebook.text.NameKey;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says.
 *
 * @param indicator the fact that it watches
 * @param threshold from which on it flags a customer, in the indicator's unit; at least 1
 * @param currency of an amount; null for the other indicators
 * @param tag customers it is limited to; null for all
 * @param active an inactive rule flags nobody
 */
public record RuleDetails(
        String name,
        FactKey indicator,
        long threshold,
        @Nullable Currency currency,
        @Nullable String tag,
        Severity severity,
        boolean active) {

    static final int NAME_LENGTH = 120;

    public RuleDetails {
        name = NameKey.tidy(name);
        tag = tag == null || tag.isBlank() ? null : NameKey.tidy(tag);
        if (name.isEmpty()) {
            throw new Refusal("alerts.rule.nameMissing");
        }
        if (name.length() > NAME_LENGTH) {
            throw new Refusal("alerts.rule.nameTooLong", NAME_LENGTH);
        }
        if (threshold < 1) {
            throw new Refusal("alerts.rule.thresholdTooLow");
        }
        if (indicator.isKnown() && indicator.isMoney() == (currency == null)) {
            throw new Refusal("alerts.rule.currencyOnlyForAmounts");
        }
    }
}
