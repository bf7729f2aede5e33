package com.duebook.credit.exposure;

import com.duebook.credit.limit.LimitBook.Holder;
import com.duebook.credit.limit.LimitInForce;
import com.duebook.credit.policy.CreditPolicy;
import com.duebook.credit.policy.ExposureBucket;
import com.duebook.facts.Steps;
import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import com.duebook.rates.RatesOn;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A limit beside what uses it up.
 *
 * @param holder whose limit it is; of a group its head
 * @param exposures of the customer, or of all of the group
 */
public record CreditStanding(Holder holder, LimitInForce limit, List<Exposure> exposures, CreditPolicy policy, RatesOn rates) {

    /** What a limit of 0 is used by, where there is anything, and the most that is told. */
    public static final long MOST_PERCENT = 9_999;

    public CreditStanding {
        exposures = List.copyOf(exposures);
    }

    /** The limit's, in which all amounts are told. */
    public Currency currency() {
        return limit.currency();
    }

    /** Currencies that there is no rate for, or none by which amounts could be told: while there is any, sums cannot be either. */
    public Set<Currency> unrated() {
        var used = counted();
        var all = Stream.concat(used.stream().map(Money::currency), limit.currencies().stream()).collect(Collectors.toSet());
        return all.size() == 1 ? Set.of() : Stream.concat(all.stream().filter(currency -> !rates.knows(currency)),
                used.stream().filter(amount -> !rates.tells(amount, currency())).map(Money::currency))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the tolerance can be told in the limit's currency. */
    public boolean tolerated() {
        var amount = policy.tolerance().amount();
        return amount == null || amount.currency().equals(currency()) || rates.knows(amount.currency()) && rates.knows(currency());
    }

    /** Empty where it is unlimited. @throws Refusal when a rate is missing */
    public Optional<Money> credit() {
        return limit.isUnlimited() ? Optional.empty() : Optional.of(limit.total(rates));
    }

    /** What counts by policy; below 0 where more money is unused. @throws Refusal when a rate is missing */
    public Money used() {
        return rates.sum(counted(), currency());
    }

    /** Money that no invoice has taken, which lowers what is used; what no rate can tell lowers nothing. */
    public Money unused() {
        return rates.sum(exposures.stream().map(Exposure::unused).filter(amount -> !amount.isZero() && isTold(amount)).toList(),
                currency());
    }

    /** What is in one part, whether or not it counts. @throws Refusal when a rate is missing */
    public Money of(ExposureBucket bucket) {
        return rates.sum(exposures.stream().map(each -> each.of(bucket)).filter(amount -> !amount.isZero()).toList(), currency());
    }

    /** What of it is held back, as by disputes; it is used all the same. @throws Refusal when a rate is missing */
    public Money held() {
        return rates.sum(exposures.stream().map(Exposure::held).filter(amount -> !amount.isZero()).toList(), currency());
    }

    /** Whole per cent, rounded down; empty where it is unlimited or a rate is missing. */
    public OptionalLong usedPercent() {
        return usedShare(List.of()).stream().mapToLong(BigDecimal::longValue).findFirst();
    }

    /**
     * Per cent; empty where it is unlimited or a rate is missing.
     *
     * @param paid of what is overdue, as if it had been
     */
    public Optional<BigDecimal> usedShare(Collection<Money> paid) {
        if (limit.isUnlimited() || !unrated().isEmpty()) {
            return Optional.empty();
        }
        var all = limit.total(rates);
        var used = policy.counts(ExposureBucket.OVERDUE) ? used().minus(rates.sum(paid, currency())) : used();
        if (all.isZero()) {
            return Optional.of(used.isPositive() ? BigDecimal.valueOf(MOST_PERCENT) : BigDecimal.ZERO);
        }
        return Optional.of(Steps.percent(used.amount().max(BigDecimal.ZERO), all.amount()).min(BigDecimal.valueOf(MOST_PERCENT)));
    }

    /**
     * How much would be missing for more, the tolerance used.
     *
     * @return empty where there is room for it
     * @throws Refusal when a rate is missing
     */
    public Optional<Shortfall> without(Money more) {
        if (limit.isUnlimited()) {
            return Optional.empty();
        }
        var wanted = rates.convert(more, currency());
        var credit = limit.total(rates);
        var missing = used().plus(wanted).minus(policy.tolerance().over(credit, rates));
        return missing.isPositive() ? Optional.of(new Shortfall(holder, credit, used(), wanted, missing)) : Optional.empty();
    }

    /**
     * What is left of it once so much more is used, without any tolerance; below 0 by how much it is passed.
     *
     * @return empty where it is unlimited, or a rate is missing
     */
    public Optional<Money> left(Money more) {
        return limit.isUnlimited() || !unrated().isEmpty() || !more.isZero() && !rates.tells(more, currency()) ? Optional.empty()
                : Optional.of(
                        limit.total(rates).minus(used()).minus(more.isZero() ? Money.zero(currency()) : rates.convert(more, currency())));
    }

    /** Without what is 0, and without money that is theirs where no rate tells it. */
    private List<Money> counted() {
        return exposures.stream().map(exposure -> exposure.counted(policy.counted()))
                .filter(amount -> amount.isPositive() || amount.isNegative() && isTold(amount)).toList();
    }

    private boolean isTold(Money amount) {
        return amount.currency().equals(currency()) || rates.knows(currency()) && rates.tells(amount, currency());
    }
}
