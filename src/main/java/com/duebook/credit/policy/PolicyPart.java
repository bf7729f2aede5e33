package com.duebook.credit.policy;

import com.duebook.definition.FileFields;
import com.duebook.definition.FileNode;
import com.duebook.definition.FilePart;
import com.duebook.money.Currencies;
import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The credit policy as a file writes it; what it leaves out is as usual. */
@Component
@Order(50)
class PolicyPart implements FilePart<CreditPolicy> {

    private final CreditPolicies policies;

    PolicyPart(CreditPolicies policies) {
        this.policies = policies;
    }

    @Override
    public String field() {
        return "credit";
    }

    @Override
    public CreditPolicy read(FileNode node, Currency usual) {
        node.allow("onIssue", "onOrder", "tolerancePercent", "toleranceAmount", "currency", "counted", "orderDays", "watchPercent",
                "lateDays", "holdRefuses", "warnDays", "warnCustomer", "warnOwner", "classes");
        var standard = CreditPolicy.USUAL;
        try {
            return new CreditPolicy(
                    overLimit(node, "onIssue", standard.onIssue()), overLimit(node, "onOrder", standard.onOrder()),
                    tolerance(node, usual),
                    node.find("counted").map(field -> field.items().stream().map(item -> item.oneOf(ExposureBucket.class))
                            .collect(Collectors.toSet())).orElse(standard.counted()),
                    node.find("orderDays").map(field -> (int) field.number(1, 366)).orElse(standard.orderDays()),
                    holds(node), node.find("classes").map(field -> field.items().stream()
                            .collect(Collectors.toMap(item -> item.field("class").text(), item -> own(item, usual)))).orElse(Map.of()));
        } catch (Refusal refusal) {
            if (refusal.key().startsWith("credit.")) {
                throw node.fault("cannot be kept: " + refusal.key());
            }
            throw refusal;
        }
    }

    private static ClassPolicy own(FileNode node, Currency usual) {
        node.allow("class", "onIssue", "onOrder", "tolerancePercent", "toleranceAmount", "currency", "lateDays");
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
    public void apply(CreditPolicy policy) {
        policies.replace(policies.current(), policy);
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
                .with("classes", policy.classes().isEmpty() ? null
                        : policy.classes().entrySet().stream().sorted(Map.Entry.comparingByKey()).map(PolicyPart::write).toList())
                .map();
    }

    private static Map<String, Object> write(Map.Entry<String, ClassPolicy> each) {
        var own = each.getValue();
        return over(new FileFields().with("class", each.getKey()), own.onIssue(), own.onOrder(), own.tolerance())
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
