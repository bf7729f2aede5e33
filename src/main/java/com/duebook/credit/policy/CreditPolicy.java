package com.duebook.credit.policy;

import com.duebook.problem.Refusal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a workspace does about credit. It is about customers and groups that have a limit; the others buy as they like.
 *
 * @param counted which parts of the exposure use a limit up
 * @param orderDays for how many days a released order reserves credit, unless it says otherwise; 1 to 366
 * @param holds when it holds customers, and what that does
 * @param classes what it does otherwise about customers of a class, by its name
 * @param segments and of a segment, by its id, whatever their class
 */
public record CreditPolicy(
        OverLimit onIssue, OverLimit onOrder, Tolerance tolerance, Set<ExposureBucket> counted, int orderDays, HoldPolicy holds,
        Map<String, ClassPolicy> classes, Map<UUID, ClassPolicy> segments) {

    /** Of a workspace that has not said otherwise. */
    public static final CreditPolicy USUAL = new CreditPolicy(OverLimit.BLOCK, OverLimit.APPROVE, Tolerance.NONE,
            EnumSet.of(ExposureBucket.NOT_DUE, ExposureBucket.OVERDUE, ExposureBucket.ORDERS), 30);

    public CreditPolicy {
        counted = Set.copyOf(counted);
        classes = Map.copyOf(classes);
        segments = Map.copyOf(segments);
        if (counted.isEmpty()) {
            throw new Refusal("credit.policy.refusal.nothing");
        }
        if (orderDays < 1 || orderDays > 366) {
            throw new Refusal("credit.policy.refusal.days");
        }
    }

    /** With holds as usual. */
    public CreditPolicy(OverLimit onIssue, OverLimit onOrder, Tolerance tolerance, Set<ExposureBucket> counted, int orderDays) {
        this(onIssue, onOrder, tolerance, counted, orderDays, HoldPolicy.USUAL, Map.of(), Map.of());
    }

    public CreditPolicy holding(HoldPolicy other) {
        return new CreditPolicy(onIssue, onOrder, tolerance, counted, orderDays, other, classes, segments);
    }

    public CreditPolicy classes(Map<String, ClassPolicy> others) {
        return new CreditPolicy(onIssue, onOrder, tolerance, counted, orderDays, holds, others, segments);
    }

    public CreditPolicy segments(Map<UUID, ClassPolicy> others) {
        return new CreditPolicy(onIssue, onOrder, tolerance, counted, orderDays, holds, classes, others);
    }

    /** What it says of a customer of that segment, or else of that class. */
    public CreditPolicy of(@Nullable String creditClass, @Nullable UUID segment) {
        var own = own(creditClass, segment);
        return own == null ? this : new CreditPolicy(own.onIssue(), own.onOrder(), own.tolerance(), counted, orderDays,
                holds.late(own.lateDays()), classes, segments);
    }

    /** What it gives customers of that segment, or else of that class; null where they are treated as all others. */
    @Nullable
    CreditTerms terms(@Nullable String creditClass, @Nullable UUID segment) {
        var own = own(creditClass, segment);
        return own == null ? null : own.terms();
    }

    private @Nullable ClassPolicy own(@Nullable String creditClass, @Nullable UUID segment) {
        var own = segment == null ? null : segments.get(segment);
        return own == null && creditClass != null ? classes.get(creditClass) : own;
    }

    /** Whether any class or segment gets a limit. */
    public boolean givesLimits() {
        return Stream.of(classes, segments).flatMap(own -> own.values().stream()).anyMatch(own -> own.terms().limit() != null);
    }

    /** Of days that hold a customer for being late, all that anybody is treated by; none where lateness holds nobody. */
    public IntStream lateDays() {
        return Stream.concat(Stream.of(classes, segments).flatMap(own -> own.values().stream()).map(ClassPolicy::lateDays),
                Stream.of(holds).map(HoldPolicy::lateDays)).filter(Objects::nonNull).mapToInt(Integer::intValue);
    }

    /** Whether it holds nobody for being late, whatever class or segment. */
    public boolean forgivesLateness() {
        return lateDays().findAny().isEmpty();
    }

    public boolean counts(ExposureBucket bucket) {
        return counted.contains(bucket);
    }
}
