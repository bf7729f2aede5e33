package com.duebook.alerts;

import com.duebook.alerts.telling.BuiltInNames;
import com.duebook.alerts.telling.Telling;
import com.duebook.alerts.telling.Whom;
import com.duebook.customers.search.CustomerSets;
import com.duebook.definition.FileFault;
import com.duebook.definition.FileFields;
import com.duebook.definition.FileNode;
import com.duebook.definition.TemplatePart;
import com.duebook.definition.TenantWords;
import com.duebook.facts.FactKey;
import com.duebook.facts.FactKeys;
import com.duebook.facts.condition.Comparison;
import com.duebook.facts.condition.ConditionFile;
import com.duebook.money.Currencies;
import com.duebook.problem.Refusal;
import com.duebook.segments.Segments;
import com.duebook.tenancy.Role;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantProfiles;
import com.duebook.text.NameKey;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The alert rules of one workspace, as its file writes them, and those that an industry begins with. */
@Component
@Order(20)
class AlertsPart implements TemplatePart<List<AlertsPart.Filed>> {

    private final AlertRules rules;
    private final FactKeys facts;
    private final ConditionFile conditions;
    private final Segments segments;
    private final BuiltInNames builtIn;
    private final Tenancy tenancy;
    private final TenantProfiles profiles;

    AlertsPart(AlertRules rules, FactKeys facts, ConditionFile conditions, Segments segments, BuiltInNames builtIn, Tenancy tenancy,
            TenantProfiles profiles) {
        this.rules = rules;
        this.facts = facts;
        this.conditions = conditions;
        this.segments = segments;
        this.builtIn = builtIn;
        this.tenancy = tenancy;
        this.profiles = profiles;
    }

    /** @param segment by its name, which this workspace may know by then */
    record Filed(RuleDetails details, @Nullable String segment) {}

    /** @param rule by its name in the workspace's language, and the workspace's currency */
    private record Starting(TenantWords name, BiFunction<String, Currency, RuleDetails> rule) {}

    @Override
    public String field() {
        return "alerts";
    }

    @Override
    public List<Filed> read(FileNode node, Currency usual) {
        return node.items().stream().map(item -> rule(item, usual)).toList();
    }

    @Override
    public Supplier<List<Filed>> readTemplate(FileNode node) {
        var starting = node.items().stream().map(this::starting).toList();
        starting.forEach(each -> builtIn.add(each.name()));
        return () -> {
            var profile = profiles.of(tenancy.tenant());
            return starting.stream().map(each -> new Filed(each.rule().apply(each.name().in(profile.locale()), profile.currency()), null))
                    .toList();
        };
    }

    private Starting starting(FileNode item) {
        if (item.find("conditions").isPresent()) {
            return startingComposed(item);
        }
        item.allow("name", "indicator", "threshold", "severity");
        var indicator = indicator(item);
        var threshold = item.field("threshold").number(1, Long.MAX_VALUE);
        var severity = item.field("severity").oneOf(Severity.class);
        // An amount is in minor units of whatever the workspace's currency is.
        return new Starting(TenantWords.of(item.field("name")), (name, currency) -> new RuleDetails(name, indicator, threshold,
                indicator.isMoney() ? currency : null, null, severity, true));
    }

    private Starting startingComposed(FileNode item) {
        item.allow("name", "conditions", "severity");
        var condition = conditions.read(item.field("conditions"), Currency.getInstance("XXX"));
        if (condition.comparisons().anyMatch(comparison -> comparison.fact().isMoney())) {
            throw item.fault("has an amount, whose currency no template knows");
        }
        var severity = item.field("severity").oneOf(Severity.class);
        return new Starting(TenantWords.of(item.field("name")),
                (name, currency) -> new RuleDetails(name, condition, null, Telling.USUAL, severity, true));
    }

    private FactKey indicator(FileNode item) {
        var known = facts.measured();
        return item.field("indicator").as(
                name -> known.stream().filter(key -> key.name().equals(name)).findFirst().orElseThrow(),
                "one of " + known.stream().map(FactKey::name).toList());
    }

    private Filed rule(FileNode item, Currency usual) {
        if (item.find("conditions").isPresent()) {
            return composed(item, usual);
        }
        item.allow("name", "indicator", "threshold", "currency", "tag", "severity", "active");
        var indicator = indicator(item);
        var currency = item.find("currency")
                .map(node -> node.as(Currencies::of, "the three letters of a currency")).orElse(usual);
        try {
            return new Filed(new RuleDetails(
                    item.field("name").text(),
                    indicator,
                    item.field("threshold").number(1, Long.MAX_VALUE),
                    indicator.isMoney() ? currency : null,
                    item.find("tag").map(FileNode::text).orElse(null),
                    item.field("severity").oneOf(Severity.class),
                    item.find("active").map(FileNode::flag).orElse(true)), null);
        } catch (FileFault fault) {
            throw fault;
        } catch (Refusal refusal) {
            throw item.fault("is no rule that can be kept: " + refusal.key());
        }
    }

    private Filed composed(FileNode item, Currency usual) {
        item.allow("name", "conditions", "segment", "tell", "role", "address", "atOnce", "severity", "active");
        var details = new RuleDetails(item.field("name").text(), conditions.read(item.field("conditions"), usual),
                null, new Telling(
                        item.find("tell").map(tell -> tell.oneOf(Whom.class)).orElse(Whom.EVERYBODY),
                        item.find("role").map(role -> role.oneOf(Role.class)).orElse(null),
                        item.find("address").map(FileNode::text).orElse(null),
                        item.find("atOnce").map(FileNode::flag).orElse(false)),
                item.field("severity").oneOf(Severity.class), item.find("active").map(FileNode::flag).orElse(true));
        try {
            details.check();
        } catch (Refusal refusal) {
            throw item.fault("is no rule that can be kept: " + refusal.key());
        }
        return new Filed(details, item.find("segment").map(FileNode::text).orElse(null));
    }

    @Override
    public void apply(List<Filed> first) {
        rules.applyDefaults(first.stream().map(this::resolved).toList());
    }

    private RuleDetails resolved(Filed rule) {
        var segment = rule.segment();
        return segment == null ? rule.details() : rule.details().in(segments.all().stream()
                .filter(each -> NameKey.of(each.name()).equals(NameKey.of(segment))).findFirst().map(CustomerSets.Named::id)
                .orElseThrow(() -> new Refusal("alerts.rule.segmentUnknown", segment)));
    }

    /** Without the rule that every workspace has. */
    @Override
    public List<Map<String, Object>> write() {
        var named = segments.all().stream().collect(Collectors.toMap(CustomerSets.Named::id, CustomerSets.Named::name));
        return rules.list().stream().map(RuleView::details)
                .filter(rule -> !rule.indicator().name().equals(AlertRules.BUILT_IN)).map(rule -> written(rule, named)).toList();
    }

    private static Map<String, Object> written(RuleDetails rule, Map<UUID, String> segments) {
        var telling = rule.telling();
        var role = telling.role();
        var fields = new FileFields().with("name", rule.name());
        var plain = plain(rule);
        if (plain.isPresent()) {
            var currency = plain.get().currency();
            fields.with("indicator", plain.get().fact().name()).with("threshold", plain.get().number())
                    .with("currency", currency == null ? null : currency.getCurrencyCode());
        } else {
            fields.with("conditions", ConditionFile.write(rule.condition()))
                    .with("segment", rule.segment() == null ? null : segments.get(rule.segment()))
                    .with("tell", telling.whom().name()).with("role", role == null ? null : role.name())
                    .with("address", telling.address()).with("atOnce", telling.atOnce());
        }
        return fields.with("severity", rule.severity().name()).with("active", rule.active()).map();
    }

    /** Where a threshold is all that it is. */
    private static Optional<Comparison> plain(RuleDetails rule) {
        return Optional.of(rule.condition().parts()).filter(parts -> parts.size() == 1 && rule.segment() == null)
                .map(List::getFirst).filter(Comparison.class::isInstance).map(Comparison.class::cast)
                .filter(only -> rule.equals(new RuleDetails(rule.name(), only.fact(), only.number(), only.currency(), null,
                        rule.severity(), rule.active())));
    }
}
