package com.duebook.tenants;

import com.duebook.alerts.RuleDetails;
import com.duebook.alerts.Severity;
import com.duebook.facts.FactKey;
import com.duebook.facts.FactKeys;
import com.duebook.money.Currencies;
import com.duebook.problem.Refusal;
import java.util.Currency;

/** An alert rule of one workspace, as its file writes it. */
final class FileRule {

    private FileRule() {}

    /** @param usual the currency of an amount that names none */
    static RuleDetails of(FileNode item, FactKeys facts, Currency usual) {
        item.allow("name", "indicator", "threshold", "currency", "tag", "severity", "active");
        var indicator = indicator(item, facts);
        var currency = item.find("currency")
                .map(node -> node.as(Currencies::of, "the three letters of a currency")).orElse(usual);
        try {
            return new RuleDetails(
                    item.field("name").text(),
                    indicator,
                    item.field("threshold").number(1, Long.MAX_VALUE),
                    indicator.isMoney() ? currency : null,
                    TenantFile.text(item, "tag"),
                    item.field("severity").oneOf(Severity.class),
                    item.find("active").map(FileNode::flag).orElse(true));
        } catch (FileFault fault) {
            throw fault;
        } catch (Refusal refusal) {
            throw item.fault("is no rule that can be kept: " + refusal.key());
        }
    }

    static FactKey indicator(FileNode item, FactKeys facts) {
        var known = facts.measured();
        return item.field("indicator").as(
                name -> known.stream().filter(key -> key.name().equals(name)).findFirst().orElseThrow(),
                "one of " + known.stream().map(FactKey::name).toList());
    }
}
