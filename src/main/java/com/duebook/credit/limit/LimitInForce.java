package com.duebook.credit.limit;

import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import com.duebook.rates.RatesOn;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What credit a customer or a group has on a day: of each kind at most one limit. Guarantees and insurance raise it; they
 * never lower what is owed.
 *
 * @param parts the own limit first
 * @param isLapsed whether it once had an own limit and has none now: then there is no more credit than the parts, as running out of
 *     time must not mean unlimited
 * @param byPolicy in the stead of an own limit, where the customer was given none; null for none
 */
public record LimitInForce(List<LimitView> parts, boolean isLapsed, Currency currency, @Nullable LimitByPolicy byPolicy) {

    private static final Comparator<LimitView> ORDER = Comparator.comparing(LimitView::kind);

    public LimitInForce {
        parts = List.copyOf(parts);
    }

    /** As it was written down. */
    public LimitInForce(List<LimitView> parts, boolean isLapsed, Currency currency) {
        this(parts, isLapsed, currency, null);
    }

    /** Nothing that was written down. */
    public static LimitInForce nothing(Currency usual) {
        return new LimitInForce(List.of(), false, usual);
    }

    /** What was given goes before what the policy says; what raises a limit raises this too. */
    public LimitInForce or(LimitByPolicy limit) {
        return isGiven() ? this : new LimitInForce(parts, false, limit.amount().currency(), limit);
    }

    /** @param known all of one customer or group that were known, of whatever day. @param usual where there is none */
    static LimitInForce of(Collection<LimitView> known, LocalDate day, Currency usual) {
        var parts = known.stream().filter(limit -> limit.isOn(day)).sorted(ORDER).toList();
        var begun = known.stream().filter(limit -> limit.kind() == LimitKind.OWN && !limit.from().isAfter(day))
                .max(Comparator.comparing(LimitView::from));
        var own = parts.stream().anyMatch(limit -> limit.kind() == LimitKind.OWN);
        return new LimitInForce(parts, !own && begun.isPresent(),
                begun.or(() -> parts.stream().findFirst()).map(LimitView::currency).orElse(usual));
    }

    /** Whether anything holds at all. What only raises a limit is none: without one, a customer buys as it likes. */
    public boolean isGiven() {
        return isLapsed || byPolicy != null || parts.stream().anyMatch(limit -> !limit.kind().isCover());
    }

    public boolean isUnlimited() {
        return parts.stream().anyMatch(limit -> limit.amount() == null);
    }

    /** Those that it needs rates for, its own among them. */
    public Set<Currency> currencies() {
        var all = parts.stream().map(LimitView::currency).collect(Collectors.toSet());
        all.add(currency);
        return Set.copyOf(all);
    }

    /** What adds up to it, one for each currency, the own limit's first; what is unlimited has none. */
    public List<Money> amounts() {
        var sums = new LinkedHashMap<Currency, Money>();
        sums.put(currency, Money.zero(currency));
        told().forEach(amount -> sums.merge(amount.currency(), amount, Money::plus));
        return isUnlimited() ? List.of()
                : sums.values().stream().filter(amount -> sums.size() == 1 || !amount.isZero()).toList();
    }

    /**
     * In the currency of the own limit: 0 is cash before delivery.
     *
     * @throws Refusal when a rate is missing
     * @throws IllegalStateException when it is unlimited, or nothing holds
     */
    public Money total(RatesOn rates) {
        if (isUnlimited() || !isGiven()) {
            throw new IllegalStateException("no limit to add up");
        }
        return rates.sum(told(), currency);
    }

    /** What adds up to it; what is unlimited adds nothing. */
    private List<Money> told() {
        return Stream.concat(Stream.ofNullable(byPolicy).map(LimitByPolicy::amount),
                parts.stream().map(LimitView::amount).filter(Objects::nonNull)).toList();
    }
}
