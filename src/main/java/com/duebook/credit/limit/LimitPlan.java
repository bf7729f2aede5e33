package com.duebook.credit.limit;

import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import com.duebook.rates.RatesOn;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What setting a limit does.
 *
 * @param replaced those that it ends
 * @param raisedTo the most credit that there is then on any of its days, in its currency, so that several kinds are no way around
 *     what somebody may decide alone; empty for unlimited
 */
record LimitPlan(List<LimitView> replaced, Optional<Money> raisedTo, List<LimitView> current) {

    /** @param current all of its customer that hold, of any day, scope and kind. @throws Refusal when they leave no room for it */
    static LimitPlan of(NewLimit wanted, List<LimitView> current, RatesOn rates) {
        rates.convert(Money.zero(wanted.currency()), rates.own());
        var besides = current.stream().filter(limit -> limit.scope() == wanted.scope())
                .filter(limit -> limit.overlaps(wanted.from(), wanted.to())).toList();
        var same = besides.stream().filter(limit -> limit.kind() == wanted.kind()).toList();
        if (same.stream().anyMatch(limit -> !wanted.instead() || limit.from().isAfter(wanted.from()))) {
            throw new Refusal("credit.limit.refusal.overlap", same.getFirst().from());
        }
        if (wanted.kind() == LimitKind.TEMPORARY
                && besides.stream().noneMatch(limit -> limit.isOn(wanted.from()) && limit.kind() != wanted.kind())) {
            throw new Refusal("credit.limit.refusal.nothingToRaise");
        }
        return new LimitPlan(same, most(wanted.amount(), wanted.kind(), besides, rates), current);
    }

    /**
     * In the currency of what is wanted: of each kind the most, as one follows another; guarantees and insured limits add up.
     *
     * @param wanted null for unlimited
     * @return empty for unlimited
     */
    static Optional<Money> most(@Nullable Money wanted, LimitKind kind, List<LimitView> besides, RatesOn rates) {
        var others = besides.stream().filter(limit -> limit.kind() != kind || kind.isCover()).toList();
        if (wanted == null || others.stream().anyMatch(limit -> limit.amount() == null)) {
            return Optional.empty();
        }
        var all = wanted;
        for (var each : LimitKind.values()) {
            var amounts = others.stream().filter(limit -> limit.kind() == each)
                    .map(limit -> rates.convert(Objects.requireNonNull(limit.amount()), wanted.currency())).toList();
            all = all.plus(each.isCover() ? Money.sum(amounts, wanted.currency())
                    : amounts.stream().max(Money::compareTo).orElse(Money.zero(wanted.currency())));
        }
        return Optional.of(all);
    }
}
