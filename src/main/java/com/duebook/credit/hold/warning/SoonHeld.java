package com.duebook.credit.hold.warning;

import com.duebook.credit.policy.CreditPolicies;
import com.duebook.credit.policy.PolicyByCustomer;
import com.duebook.ledger.open.ItemsDue;
import com.duebook.ledger.open.OwedItem;
import com.duebook.tenancy.IdRange;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Items that will be too late for their customer's policy within the days of its warning, and are not so yet. */
@Component
class SoonHeld {

    private final ItemsDue items;
    private final CreditPolicies policies;

    SoonHeld(ItemsDue items, CreditPolicies policies) {
        this.items = items;
        this.policies = policies;
    }

    /** @param heldOn the first day on which it holds its customer */
    record Soon(OwedItem item, LocalDate heldOn) {}

    /** @param customers null for all of the range */
    List<Soon> of(LocalDate today, @Nullable Collection<UUID> customers, IdRange range) {
        var usual = policies.current();
        var days = usual.holds().warning().days();
        var late = usual.lateDays().summaryStatistics();
        if (days == 0 || late.getCount() == 0) {
            return List.of();
        }
        var by = customers == null ? policies.in(range) : policies.of(customers);
        return items.between(today.minusDays(late.getMax()), today.plusDays(days - 1L - late.getMin()), customers, range).stream()
                .flatMap(item -> soon(item, by).stream())
                .filter(soon -> soon.heldOn().isAfter(today) && !soon.heldOn().isAfter(today.plusDays(days))).toList();
    }

    private static Optional<Soon> soon(OwedItem item, PolicyByCustomer by) {
        var late = by.of(item.customer()).holds().lateDays();
        return late == null ? Optional.empty() : Optional.of(new Soon(item, item.dueOn().plusDays(late + 1L)));
    }
}
