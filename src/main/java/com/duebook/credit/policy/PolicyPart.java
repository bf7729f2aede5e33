package com.duebook.credit.policy;

import com.duebook.customers.search.CustomerSets;
import com.duebook.definition.FileFields;
import com.duebook.definition.FileNode;
import com.duebook.definition.FilePart;
import com.duebook.money.Currencies;
import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import com.duebook.segments.Segments;
import com.duebook.text.NameKey;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The credit policy as a file writes it; what it leaves out is as usual. */
@Component
@Order(50)
class PolicyPart implements FilePart<PolicyPart.Filed> {

    private final CreditPolicies policies;
    private final Segments segments;

    PolicyPart(CreditPolicies policies, Segments segments) {
        this.policies = policies;
        this.segments = segments;
    }

    /** @param segments what is otherwise for them, by their names, which the workspace may know by then */
    record Filed(CreditPolicy policy, Map<String, ClassPolicy> segments) {}

    @Override
    public String field() {
        return "credit";
    }

    @Override
    public Filed read(FileNode node, Currency usual) {
        node.allow("onIssue", "onOrder", "tolerancePercent", "toleranceAmount", "currency", "counted", "orderDays", "watchPercent",
                "lateDays", "holdRefuses", "warnDays", "warnCustomer", "warnOwner", "classes", "segments");
        var standard = CreditPolicy.USUAL;
        try {
            return new Filed(new CreditPolicy(
                    overLimit(node, "onIssue", standard.onIssue()), overLimit(node, "onOrder", standard.onOrder()),
                    tolerance(node, usual),
                    node.find("counted").map(field -> field.items().stream().map(item -> item.oneOf(ExposureBucket.class))
                            .collect(Collectors.toSet())).orElse(standard.counted()),
                    node.find("orderDays").map(field -> (int) field.number(1, 366)).orElse(standard.orderDays()),
                    holds(node), own(node, "classes", "class", usual), Map.of()), own(node, "segments", "segment", usual));
        } catch (Refusal refusal) {
            if (refusal.key().startsWith("credit.")) {
                throw node.fault("cannot be kept: " + refusal.key());
            }
            throw refusal;
        }
    }

    /** By the name that each item says. */
    private static Map<String, ClassPolicy> own(FileNode node, String list, String name, Currency usual) {
        var all = new TreeMap<String, ClassPolicy>();
        for (var item : node.find(list).map(FileNode::items).orElse(List.of())) {
            if (all.putIfAbsent(item.field(name).text(), own(item, name, usual)) != null) {
                throw item.fault("says a second time what is otherwise for " + item.field(name).text());
            }
        }
        return all;
    }

    private static ClassPolicy own(FileNode node, String of, Currency usual) {
        node.allow(of, "onIssue", "onOrder", "tolerancePercent", "toleranceAmount", "currency", "lateDays");
        return new ClassPolicy(overLimit(node, "onIssue", CreditPolicy.USUAL.onIssue()),
                overLimit(node, "onOrder", CreditPolicy.USUAL.onOrder()), tolerance(node, usual), lateDays(node));
    }

    private static OverLimit overLimit(FileNode node, String field, OverLimit standard) {
        return node.find(field).map(it -> it.oneOf(OverLimit.class)).orElse(standard);
    }

    private static @Nullable Integer lateDays(FileNode node) {
        return node.find("lateDays").map(field -> (int) field.number(0, HoldPolicy.MOST_DAYS)).orElse(null);
    }

    private static HoldPolicy holds(FileNode node) {
        return new HoldPolicy(
                node.find("watchPercent").map(field -> (int) field.number(1, 100)).orElse(HoldPolicy.USUAL.watchPercent()),
                lateDays(node),
                node.find("holdRefuses").map(field -> field.items().stream().map(item -> item.oneOf(HeldDeed.class))
                        .collect(Collectors.toSet())).orElse(Set.of()),
                new HoldWarning(
                        node.find("warnDays").map(field -> (int) field.number(0, HoldWarning.MOST_DAYS)).orElse(HoldWarning.USUAL.days()),
                        node.find("warnCustomer").map(FileNode::flag).orElse(HoldWarning.USUAL.toCustomer()),
                        node.find("warnOwner").map(FileNode::flag).orElse(HoldWarning.USUAL.toOwner())));
    }

    private static Tolerance tolerance(FileNode node, Currency usual) {
        var currency = node.find("currency").map(field -> field.as(Currencies::of, "the three letters of a currency")).orElse(usual);
        return new Tolerance(
                node.find("tolerancePercent").map(field -> field.as(BigDecimal::new, "per cent such as 5.5")).orElse(BigDecimal.ZERO),
                node.find("toleranceAmount").map(field -> field.as(text -> Money.exactly(new BigDecimal(text), currency),
                        "an amount of " + currency + " such as 500.00")).orElse(null));
    }

    @Override
    public void apply(Filed filed) {
        var ids = segments.all().stream().collect(Collectors.toMap(each -> NameKey.of(each.name()), CustomerSets.Named::id));
        var own = new HashMap<UUID, ClassPolicy>();
        filed.segments().forEach((name, policy) -> own.put(Optional.ofNullable(ids.get(NameKey.of(name)))
                .orElseThrow(() -> new Refusal("credit.policy.refusal.segment.unknown", name)), policy));
        policies.replace(policies.current(), filed.policy().segments(own));
    }

    @Override
    public @Nullable Map<String, Object> write() {
        var policy = policies.current();
        if (policy.equals(CreditPolicy.USUAL)) {
            return null;
        }
        return over(new FileFields(), policy.onIssue(), policy.onOrder(), policy.tolerance())
                .with("counted", List.copyOf(policy.counted().stream().sorted().map(Enum::name).toList()))
                .with("orderDays", policy.orderDays())
                .with("watchPercent", policy.holds().watchPercent())
                .with("lateDays", policy.holds().lateDays())
                .with("warnDays", policy.holds().warning().days())
                .with("warnCustomer", policy.holds().warning().toCustomer())
                .with("warnOwner", policy.holds().warning().toOwner())
                .with("holdRefuses", policy.holds().refuses().isEmpty() ? null
                        : policy.holds().refuses().stream().sorted().map(Enum::name).toList())
                .with("classes", write("class", policy.classes()))
                .with("segments", write("segment", segments.all().stream().filter(each -> policy.segments().containsKey(each.id()))
                        .collect(Collectors.toMap(CustomerSets.Named::name,
                                each -> Objects.requireNonNull(policy.segments().get(each.id()))))))
                .map();
    }

    private static @Nullable List<Map<String, Object>> write(String field, Map<String, ClassPolicy> all) {
        return all.isEmpty() ? null
                : new TreeMap<>(all).entrySet().stream().map(each -> write(field, each.getKey(), each.getValue())).toList();
    }

    private static Map<String, Object> write(String field, String name, ClassPolicy own) {
        return over(new FileFields().with(field, name), own.onIssue(), own.onOrder(), own.tolerance())
                .with("lateDays", own.lateDays()).map();
    }

    private static FileFields over(FileFields fields, OverLimit onIssue, OverLimit onOrder, Tolerance tolerance) {
        var amount = tolerance.amount();
        return fields.with("onIssue", onIssue.name()).with("onOrder", onOrder.name())
                .with("tolerancePercent", tolerance.percent().signum() == 0 ? null : tolerance.percent().toPlainString())
                .with("toleranceAmount", amount == null ? null : amount.amount().toPlainString())
                .with("currency", amount == null ? null : amount.currency().getCurrencyCode());
    }
}
