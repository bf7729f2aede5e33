package com.duebook.credit.policy;

import com.duebook.customers.search.CustomerSets;
import com.duebook.definition.FileFields;
import com.duebook.definition.FileNode;
import com.duebook.definition.TemplatePart;
import com.duebook.definition.TenantWords;
import com.duebook.problem.Refusal;
import com.duebook.segments.Segments;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantProfiles;
import com.duebook.text.NameKey;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The credit policy as a file writes it; what it leaves out is as usual. */
@Component
@Order(50)
class PolicyPart implements TemplatePart<PolicyPart.Filed> {

    private final CreditPolicies policies;
    private final Segments segments;
    private final Tenancy tenancy;
    private final TenantProfiles profiles;

    PolicyPart(CreditPolicies policies, Segments segments, Tenancy tenancy, TenantProfiles profiles) {
        this.policies = policies;
        this.segments = segments;
        this.tenancy = tenancy;
        this.profiles = profiles;
    }

    /** @param segments what is otherwise for them, by their names, which the workspace may know by then */
    record Filed(CreditPolicy policy, Map<String, ClassPolicy> segments) {}

    @Override
    public String field() {
        return "credit";
    }

    @Override
    public Filed read(FileNode node, Currency usual) {
        return read(node, usual, FileNode::text);
    }

    /** Classes are named as the scorecard of the same template names them. */
    @Override
    public Supplier<Filed> readTemplate(FileNode node) {
        read(node, Currency.getInstance("EUR"), name -> TenantWords.of(name).english());
        return () -> {
            var profile = profiles.of(tenancy.tenant());
            return read(node, profile.currency(), name -> TenantWords.of(name).in(profile.locale()));
        };
    }

    private static Filed read(FileNode node, Currency usual, Function<FileNode, String> className) {
        node.allow("onIssue", "onOrder", "tolerancePercent", "toleranceAmount", "currency", "counted", "orderDays", "watchPercent",
                "lateDays", "holdRefuses", "warnDays", "warnCustomer", "warnOwner", "classes", "segments");
        var standard = CreditPolicy.USUAL;
        try {
            return new Filed(new CreditPolicy(
                    ClassPolicyFile.overLimit(node, "onIssue", standard.onIssue()),
                    ClassPolicyFile.overLimit(node, "onOrder", standard.onOrder()),
                    ClassPolicyFile.tolerance(node, usual),
                    node.find("counted").map(field -> field.items().stream().map(item -> item.oneOf(ExposureBucket.class))
                            .collect(Collectors.toSet())).orElse(standard.counted()),
                    node.find("orderDays").map(field -> (int) field.number(1, 366)).orElse(standard.orderDays()),
                    holds(node), ClassPolicyFile.read(node, "classes", "class", className, usual), Map.of()),
                    ClassPolicyFile.read(node, "segments", "segment", FileNode::text, usual));
        } catch (Refusal refusal) {
            if (refusal.key().startsWith("credit.")) {
                throw node.fault("cannot be kept: " + refusal.key());
            }
            throw refusal;
        }
    }

    private static HoldPolicy holds(FileNode node) {
        return new HoldPolicy(
                node.find("watchPercent").map(field -> (int) field.number(1, 100)).orElse(HoldPolicy.USUAL.watchPercent()),
                ClassPolicyFile.lateDays(node),
                node.find("holdRefuses").map(field -> field.items().stream().map(item -> item.oneOf(HeldDeed.class))
                        .collect(Collectors.toSet())).orElse(Set.of()),
                new HoldWarning(
                        node.find("warnDays").map(field -> (int) field.number(0, HoldWarning.MOST_DAYS)).orElse(HoldWarning.USUAL.days()),
                        node.find("warnCustomer").map(FileNode::flag).orElse(HoldWarning.USUAL.toCustomer()),
                        node.find("warnOwner").map(FileNode::flag).orElse(HoldWarning.USUAL.toOwner())));
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
    public Map<String, Object> write() {
        var policy = policies.current();
        return ClassPolicyFile.over(new FileFields(), policy.onIssue(), policy.onOrder(), policy.tolerance())
                .with("counted", List.copyOf(policy.counted().stream().sorted().map(Enum::name).toList()))
                .with("orderDays", policy.orderDays())
                .with("watchPercent", policy.holds().watchPercent())
                .with("lateDays", policy.holds().lateDays())
                .with("warnDays", policy.holds().warning().days())
                .with("warnCustomer", policy.holds().warning().toCustomer())
                .with("warnOwner", policy.holds().warning().toOwner())
                .with("holdRefuses", policy.holds().deeds().isEmpty() ? null
                        : policy.holds().deeds().stream().sorted().map(Enum::name).toList())
                .with("classes", ClassPolicyFile.write("class", policy.classes()))
                .with("segments",
                        ClassPolicyFile.write("segment", segments.all().stream().filter(each -> policy.segments().containsKey(each.id()))
                                .collect(Collectors.toMap(CustomerSets.Named::name,
                                        each -> Objects.requireNonNull(policy.segments().get(each.id()))))))
                .map();
    }
}
