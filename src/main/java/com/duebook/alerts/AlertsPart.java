package com.duebook.alerts;

import com.duebook.definition.FileFault;
import com.duebook.definition.FileFields;
import com.duebook.definition.FileNode;
import com.duebook.definition.TemplatePart;
import com.duebook.definition.TenantWords;
import com.duebook.facts.FactKey;
import com.duebook.facts.FactKeys;
import com.duebook.money.Currencies;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantProfiles;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The alert rules of one workspace, as its file writes them, and those that an industry begins with. */
@Component
@Order(20)
class AlertsPart implements TemplatePart<List<RuleDetails>> {

    private final AlertRules rules;
    private final FactKeys facts;
    private final Tenancy tenancy;
    private final TenantProfiles profiles;

    AlertsPart(AlertRules rules, FactKeys facts, Tenancy tenancy, TenantProfiles profiles) {
        this.rules = rules;
        this.facts = facts;
        this.tenancy = tenancy;
        this.profiles = profiles;
    }

    /** @param threshold an amount is in minor units of whatever the workspace's currency is */
    private record Threshold(TenantWords name, FactKey indicator, long threshold, Severity severity) {

        RuleDetails rule(Locale language, Currency currency) {
            var ofAmount = indicator.isMoney() ? currency : null;
            return new RuleDetails(name.in(language), indicator, threshold, ofAmount, null, severity, true);
        }
    }

    @Override
    public String field() {
        return "alerts";
    }

    @Override
    public List<RuleDetails> read(FileNode node, Currency usual) {
        return node.items().stream().map(item -> rule(item, usual)).toList();
    }

    @Override
    public Supplier<List<RuleDetails>> readTemplate(FileNode node) {
        var thresholds = node.items().stream().map(this::threshold).toList();
        return () -> {
            var profile = profiles.of(tenancy.tenant());
            return thresholds.stream().map(it -> it.rule(profile.locale(), profile.currency())).toList();
        };
    }

    private Threshold threshold(FileNode item) {
        item.allow("name", "indicator", "threshold", "severity");
        return new Threshold(TenantWords.of(item.field("name")), indicator(item),
                item.field("threshold").number(1, Long.MAX_VALUE), item.field("severity").oneOf(Severity.class));
    }

    private FactKey indicator(FileNode item) {
        var known = facts.measured();
        return item.field("indicator").as(
                name -> known.stream().filter(key -> key.name().equals(name)).findFirst().orElseThrow(),
                "one of " + known.stream().map(FactKey::name).toList());
    }

    private RuleDetails rule(FileNode item, Currency usual) {
        item.allow("name", "indicator", "threshold", "currency", "tag", "severity", "active");
        var indicator = indicator(item);
        var currency = item.find("currency")
                .map(node -> node.as(Currencies::of, "the three letters of a currency")).orElse(usual);
        try {
            return new RuleDetails(
                    item.field("name").text(),
                    indicator,
                    item.field("threshold").number(1, Long.MAX_VALUE),
                    indicator.isMoney() ? currency : null,
                    item.find("tag").map(FileNode::text).orElse(null),
                    item.field("severity").oneOf(Severity.class),
                    item.find("active").map(FileNode::flag).orElse(true));
        } catch (FileFault fault) {
            throw fault;
        } catch (Refusal refusal) {
            throw item.fault("is no rule that can be kept: " + refusal.key());
        }
    }

    @Override
    public void apply(List<RuleDetails> first) {
        rules.applyDefaults(first);
    }

    /** Without the rule that every workspace has. */
    @Override
    public List<Map<String, Object>> write() {
        return rules.list().stream().map(RuleView::details)
                .filter(rule -> !rule.indicator().name().equals(AlertRules.BUILT_IN)).map(AlertsPart::written).toList();
    }

    private static Map<String, Object> written(RuleDetails rule) {
        var currency = rule.currency();
        return new FileFields().with("name", rule.name()).with("indicator", rule.indicator().name())
                .with("threshold", rule.threshold())
                .with("currency", currency == null ? null : currency.getCurrencyCode())
                .with("tag", rule.tag()).with("severity", rule.severity().name()).with("active", rule.active()).map();
    }
}
