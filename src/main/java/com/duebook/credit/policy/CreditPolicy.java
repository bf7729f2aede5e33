package com.duebook.credit.policy;

import com.duebook.problem.Refusal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a workspace does about credit. It is about customers and groups that have a limit; the others buy as they like.
 *
 * @param counted which parts of the exposure use a limit up
 * @param orderDays for how many days a released order reserves credit, unless it says otherwise; 1 to 366
 * @param holds when it holds customers, and what that does
 * @param classes what it does otherwise about customers of a class, by its name
 */
public record CreditPolicy(
        OverLimit onIssue, OverLimit onOrder, Tolerance tolerance, Set<ExposureBucket> counted, int orderDays, HoldPolicy holds,
        Map<String, ClassPolicy> classes) {

    /** Of a workspace that has not said otherwise. */
    public static final CreditPolicy USUAL = new CreditPolicy(OverLimit.BLOCK, OverLimit.APPROVE, Tolerance.NONE,
            EnumSet.of(ExposureBucket.NOT_DUE, ExposureBucket.OVERDUE, ExposureBucket.ORDERS), 30);

    public CreditPolicy {
        counted = Set.copyOf(counted);
        classes = Map.copyOf(classes);
        if (counted.isEmpty()) {
            throw new Refusal("credit.policy.refusal.nothing");
        }
        if (orderDays < 1 || orderDays > 366) {
            throw new Refusal("credit.policy.refusal.days");
        }
    }

    /** With holds as usual. */
    public CreditPolicy(OverLimit onIssue, OverLimit onOrder, Tolerance tolerance, Set<ExposureBucket> counted, int orderDays) {
        this(onIssue, onOrder, tolerance, counted, orderDays, HoldPolicy.USUAL, Map.of());
    }

    public CreditPolicy holding(HoldPolicy other) {
        return new CreditPolicy(onIssue, onOrder, tolerance, counted, orderDays, other, classes);
    }

    public CreditPolicy classes(Map<String, ClassPolicy> others) {
        return new CreditPolicy(onIssue, onOrder, tolerance, counted, orderDays, holds, others);
    }

    /** What it says of a customer of that class, or of none. */
    public CreditPolicy of(@Nullable String creditClass) {
        var own = creditClass == null ? null : classes.get(creditClass);
        return own == null ? this
                : new CreditPolicy(own.onIssue(), own.onOrder(), own.tolerance(), counted, orderDays, holds.late(own.lateDays()), classes);
    }

    /** Whether it holds nobody for being late, whatever class. */
    public boolean forgivesLateness() {
        return holds.lateDays() == null && classes.values().stream().allMatch(own -> own.lateDays() == null);
    }

    public boolean counts(ExposureBucket bucket) {
        return counted.contains(bucket);
    }
}
