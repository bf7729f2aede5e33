package com.duebook.credit.order;

import com.duebook.credit.exposure.Exposure;
import com.duebook.credit.exposure.Exposures;
import com.duebook.credit.limit.CreditLimits;
import com.duebook.credit.limit.LimitKind;
import com.duebook.credit.limit.LimitScope;
import com.duebook.credit.limit.NewLimit;
import com.duebook.credit.policy.ClassPolicy;
import com.duebook.credit.policy.CreditPolicies;
import com.duebook.credit.policy.CreditPolicy;
import com.duebook.credit.policy.CreditTerms;
import com.duebook.credit.policy.ExposureBucket;
import com.duebook.credit.policy.HoldPolicy;
import com.duebook.credit.policy.OverLimit;
import com.duebook.credit.policy.Tolerance;
import com.duebook.credit.score.Assessments;
import com.duebook.credit.score.ClassOverrides;
import com.duebook.money.Money;
import com.duebook.receivables.Books;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Ids;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Limits, policies and orders of test workspaces, by the real verbs. */
@Component
public class CreditBooks {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final TestWorkspaces workspaces;
    private final CreditLimits limits;
    private final CreditPolicies policies;
    private final Exposures exposures;
    private final Orders orders;
    private final Assessments assessments;
    private final ClassOverrides overrides;

    CreditBooks(TestWorkspaces workspaces, CreditLimits limits, CreditPolicies policies, Exposures exposures, Orders orders,
            Assessments assessments, ClassOverrides overrides) {
        this.workspaces = workspaces;
        this.limits = limits;
        this.policies = policies;
        this.exposures = exposures;
        this.orders = orders;
        this.assessments = assessments;
        this.overrides = overrides;
    }

    public UUID limit(UUID workspace, UUID customer, Money amount) {
        return workspaces.in(workspace, () -> limits.set(Ids.next(), customer, NewLimit.own(amount, TODAY, "agreed")));
    }

    public UUID groupLimit(UUID workspace, UUID head, Money amount) {
        return workspaces.in(workspace, () -> limits.set(Ids.next(), head, new NewLimit(LimitScope.GROUP, LimitKind.OWN, amount.currency(),
                amount.minor(), TODAY, null, "house", true)));
    }

    /** The customer is in a class of its own policy from now on, which is as usual but for these terms. */
    public void classTerms(UUID workspace, UUID customer, CreditTerms terms) {
        inClass(workspace, customer, "High risk");
        workspaces.in(workspace, () -> {
            var usual = policies.current();
            policies.replace(usual, usual.classes(Map.of("High risk",
                    new ClassPolicy(usual.onIssue(), usual.onOrder(), usual.tolerance(), null, terms))));
            return true;
        });
    }

    public void inClass(UUID workspace, UUID customer, String name) {
        workspaces.in(workspace, () -> {
            assessments.assess(customer);
            overrides.set(customer, name, "known", TODAY.plusDays(300));
            return true;
        });
    }

    public void policy(UUID workspace, OverLimit onIssue, OverLimit onOrder, ExposureBucket... more) {
        var counted = EnumSet.copyOf(CreditPolicy.USUAL.counted());
        counted.addAll(List.of(more));
        workspaces.in(workspace, () -> {
            policies.replace(policies.current(), new CreditPolicy(onIssue, onOrder, Tolerance.NONE, counted, 30)
                    .holding(policies.current().holds()).classes(policies.current().classes()));
            return true;
        });
    }

    public void holds(UUID workspace, HoldPolicy holds) {
        workspaces.in(workspace, () -> {
            policies.replace(policies.current(), policies.current().holding(holds));
            return true;
        });
    }

    public static NewOrder order(UUID customer, Money amount) {
        return new NewOrder(customer, "PO-1", amount, TODAY, null);
    }

    public OrderView ask(UUID workspace, UUID customer, Money amount) {
        return workspaces.in(workspace, () -> orders.ask(Ids.next(), order(customer, amount)));
    }

    /** In minor units, of all currencies. */
    public long exposed(UUID workspace, UUID customer, ExposureBucket bucket) {
        return workspaces.in(workspace, () -> exposures.of(List.of(customer))).stream().map((Exposure exposure) -> exposure.of(bucket))
                .mapToLong(Money::minor).sum();
    }

    public static Money eur(long minor) {
        return Books.eur(minor);
    }
}
