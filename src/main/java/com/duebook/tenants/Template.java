package com.duebook.tenants;

import com.duebook.alerts.RuleDetails;
import com.duebook.alerts.Severity;
import com.duebook.facts.FactKey;
import com.duebook.facts.FactKeys;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/**
 * A starting point for companies of one kind.
 *
 * @param industry the file's name, such as {@code saas}
 * @param order among the others, where people choose
 */
public record Template(
        String industry,
        int order,
        TenantWords name,
        int termsDays,
        FileNumbering numbering,
        List<Threshold> alerts) {

    /** @param threshold an amount is in minor units of whatever the workspace's currency is */
    record Threshold(TenantWords name, FactKey indicator, long threshold, Severity severity) {

        RuleDetails rule(Locale language, Currency currency) {
            var ofAmount = indicator.isMoney() ? currency : null;
            return new RuleDetails(name.in(language), indicator, threshold, ofAmount, null, severity, true);
        }
    }

    static Template of(String industry, FileNode file, FactKeys facts) {
        file.allow("order", "name", "termsDays", "numbering", "alerts");
        var numbering = FileNumbering.of(file.field("numbering"));
        return new Template(
                industry,
                (int) file.field("order").number(1, 1_000),
                TenantWords.of(file.field("name")),
                (int) file.field("termsDays").number(0, 365),
                numbering,
                file.field("alerts").items().stream().map(item -> threshold(item, facts)).toList());
    }

    static Threshold threshold(FileNode item, FactKeys facts) {
        item.allow("name", "indicator", "threshold", "severity");
        return new Threshold(
                TenantWords.of(item.field("name")),
                FileRule.indicator(item, facts),
                item.field("threshold").number(1, Long.MAX_VALUE),
                item.field("severity").oneOf(Severity.class));
    }
}
