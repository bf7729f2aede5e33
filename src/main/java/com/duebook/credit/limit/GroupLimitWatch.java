package com.duebook.credit.limit;

import com.duebook.customers.group.GroupWatch;
import com.duebook.problem.Refusal;
import com.duebook.time.Today;
import java.util.SortedSet;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets no group change while it is given credit, and keeps a customer with a limit of its own group the head of it. */
@Component
class GroupLimitWatch implements GroupWatch {

    private final CreditAccounts accounts;
    private final LimitBook limits;
    private final Today today;

    GroupLimitWatch(CreditAccounts accounts, LimitBook limits, Today today) {
        this.accounts = accounts;
        this.limits = limits;
        this.today = today;
    }

    @Override
    public void joining(SortedSet<UUID> heads) {
        accounts.lock(heads);
    }

    @Override
    public void placing(UUID customer, boolean below, SortedSet<UUID> heads) {
        accounts.lock(heads);
        if (below && limits.current(customer).stream()
                .anyMatch(limit -> limit.scope() == LimitScope.GROUP && (limit.to() == null || !limit.to().isBefore(today.date())))) {
            throw new Refusal("credit.limit.refusal.ofGroup");
        }
    }
}
