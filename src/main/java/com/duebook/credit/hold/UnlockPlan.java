package com.duebook.credit.hold;

import com.duebook.credit.exposure.AskingOrders.Asking;
import com.duebook.credit.hold.UnlockQuote.Obstacle;
import com.duebook.credit.hold.UnlockQuote.Part;
import com.duebook.credit.limit.LimitBook.Holder;
import com.duebook.credit.limit.LimitScope;
import com.duebook.credit.policy.CreditPolicy;
import com.duebook.credit.policy.ExposureBucket;
import com.duebook.ledger.open.OpenClaims.OpenClaim;
import com.duebook.money.Money;
import com.duebook.rates.RatesOn;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds the least that ends all causes of a hold: what is too late in full, as nothing less ends that, and of the rest as much as is
 * still over the limits. Amounts in other currencies are converted one by one, so that they can differ from the limit's sum by a
 * minor unit each.
 */
final class UnlockPlan {

    private final List<OpenClaim> claims;
    private final CreditPolicy policy;
    private final List<Money> unused;
    private final RatesOn rates;
    private final LocalDate today;
    private final Map<OpenClaim, Money> chosen = new LinkedHashMap<>();

    private UnlockPlan(List<OpenClaim> claims, List<Money> unused, CreditPolicy policy, RatesOn rates, LocalDate today) {
        this.claims = claims;
        this.unused = unused;
        this.policy = policy;
        this.rates = rates;
        this.today = today;
    }

    /**
     * @param there the customer itself, and its group
     * @param claims what the customer owes, the earliest due first
     * @param unused money of the customer that no invoice has taken
     */
    static UnlockQuote quote(Collection<Held> there, List<OpenClaim> claims, List<Money> unused, CreditPolicy policy, RatesOn rates,
            LocalDate today) {
        if (there.stream().noneMatch(held -> held.state().compareTo(HoldState.UNLOCKED) >= 0)) {
            return UnlockQuote.NOTHING;
        }
        if (there.stream().anyMatch(held -> held.state() == HoldState.STOP)) {
            return UnlockQuote.people(Obstacle.STOPPED);
        }
        if (there.stream().anyMatch(held -> held.facts().unrated())) {
            return UnlockQuote.people(Obstacle.NO_RATE);
        }
        return new UnlockPlan(claims, unused, policy, rates, today).of(there);
    }

    private UnlockQuote of(Collection<Held> there) {
        if (there.stream().anyMatch(Held::isLate)) {
            var late = claims.stream().filter(claim -> claim.undisputed().isPositive() && policy.holds().isTooLate(daysLate(claim)))
                    .toList();
            if (!late.isEmpty() && late.stream().collect(Collectors.groupingBy(claim -> claim.open().currency())).values().stream()
                    .allMatch(this::isThereFor)) {
                return UnlockQuote.people(Obstacle.UNUSED_MONEY);
            }
            late.forEach(claim -> choose(claim, claim.undisputed()));
        }
        for (var held : there) {
            var limit = held.facts().limit();
            if (limit != null && limit.isOver() && !pay(limit.over())) {
                return UnlockQuote.people(Obstacle.NOT_OWED);
            }
        }
        return new UnlockQuote(chosen.entrySet().stream().map(each -> new Part(each.getKey().item(), each.getKey().debt(),
                each.getKey().dueOn(), each.getValue(), each.getKey().open())).sorted(Comparator.comparing(Part::dueOn)).toList(), null);
    }

    private boolean isThereFor(List<OpenClaim> late) {
        var currency = late.getFirst().open().currency();
        return Money.sum(late.stream().map(OpenClaim::undisputed).toList(), currency).compareTo(
                Money.sum(unused.stream().filter(amount -> amount.currency().equals(currency)).toList(), currency)) <= 0;
    }

    /**
     * What is left of the tightest limit once the quote is paid and orders that wait for room have taken theirs; empty where no limit
     * tells.
     *
     * @param asking in the order in which they ask; of the others of its group as well
     */
    static Optional<Money> room(Collection<Held> there, UnlockQuote quote, List<Asking> asking, CreditPolicy policy, RatesOn rates,
            LocalDate today) {
        if (quote.obstacle() != null || there.stream().anyMatch(held -> held.facts().unrated())) {
            return Optional.empty();
        }
        var paid = quote.parts().stream().filter(part -> counts(part.dueOn(), policy, today)).map(Part::amount).toList();
        var free = new HashMap<Holder, Money>();
        there.forEach(held -> Optional.ofNullable(held.facts().limit())
                .ifPresent(limit -> free.put(held.holder(), limit.free(rates.sum(paid, limit.limit().currency())))));
        asking.forEach(order -> reserve(order, free, rates));
        return free.values().stream().reduce((one, other) -> rates.convert(other, one.currency()).compareTo(one) < 0 ? other : one);
    }

    /** One that does not fit waits on, and the next one may fit. */
    private static void reserve(Asking order, Map<Holder, Money> free, RatesOn rates) {
        var asked = free.entrySet().stream().filter(
                each -> each.getKey().scope() == LimitScope.GROUP || each.getKey().customer().equals(order.customer())).toList();
        if (asked.stream().map(Map.Entry::getValue).allMatch(left -> rates.tells(order.amount(), left.currency())
                && rates.convert(order.amount(), left.currency()).compareTo(left) <= 0)) {
            asked.forEach(each -> each.setValue(each.getValue().minus(rates.convert(order.amount(), each.getValue().currency()))));
        }
    }

    /** @return whether what is owed is enough for it */
    private boolean pay(Money over) {
        var missing = over.minus(rates.sum(chosen.entrySet().stream().filter(each -> counts(each.getKey())).map(Map.Entry::getValue)
                .toList(), over.currency()));
        for (var claim : inOrder(over)) {
            if (!missing.isPositive()) {
                return true;
            }
            var rest = claim.open().minus(chosen.getOrDefault(claim, Money.zero(claim.open().currency())));
            var amount = least(missing, rest);
            if (amount.isPositive()) {
                choose(claim, amount);
                missing = missing.minus(rates.convert(amount, over.currency()));
            }
        }
        return !missing.isPositive();
    }

    /** What nobody disputes first, then what needs no rate, then what is due first. */
    private List<OpenClaim> inOrder(Money over) {
        return claims.stream().filter(this::counts)
                .sorted(Comparator.comparing((OpenClaim claim) -> claim.held().isPositive())
                        .thenComparing(claim -> !claim.open().currency().equals(over.currency())))
                .toList();
    }

    /** The least of the rest that is worth as much as is missing; all of it where it is not. */
    private Money least(Money missing, Money rest) {
        if (rates.convert(rest, missing.currency()).compareTo(missing) <= 0) {
            return rest;
        }
        var unit = Money.of(1, rest.currency());
        var amount = rates.convert(missing, rest.currency());
        while (rates.convert(amount, missing.currency()).compareTo(missing) < 0) {
            amount = amount.plus(unit);
        }
        return amount.min(rest);
    }

    private void choose(OpenClaim claim, Money amount) {
        chosen.merge(claim, amount, Money::plus);
    }

    private boolean counts(OpenClaim claim) {
        return counts(claim.dueOn(), policy, today);
    }

    private static boolean counts(LocalDate dueOn, CreditPolicy policy, LocalDate today) {
        return policy.counts(dueOn.isBefore(today) ? ExposureBucket.OVERDUE : ExposureBucket.NOT_DUE);
    }

    private long daysLate(OpenClaim claim) {
        return ChronoUnit.DAYS.between(claim.dueOn(), today);
    }
}
