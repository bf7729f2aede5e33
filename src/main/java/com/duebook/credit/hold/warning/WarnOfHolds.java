package com.duebook.credit.hold.warning;

import com.duebook.credit.hold.HoldState;
import com.duebook.credit.hold.Holds;
import com.duebook.credit.limit.LimitScope;
import com.duebook.credit.policy.CreditPolicies;
import com.duebook.jobs.NightlyTask;
import com.duebook.tenancy.IdRange;
import com.duebook.time.Today;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Mails customers some days before lateness holds them, once for each day that they will be held for, and when they come to be
 * watched. Whom to write to is found in a fixed number of statements; what was written already is not written again.
 */
@Component
class WarnOfHolds implements NightlyTask {

    private final Holds holds;
    private final HoldRows rows;
    private final SoonHeld soon;
    private final CreditPolicies policies;
    private final WarningMails mails;
    private final Today today;

    WarnOfHolds(Holds holds, HoldRows rows, SoonHeld soon, CreditPolicies policies, WarningMails mails, Today today) {
        this.holds = holds;
        this.rows = rows;
        this.soon = soon;
        this.policies = policies;
        this.mails = mails;
        this.today = today;
    }

    private record Cause(UUID customer, LocalDate dueOn, LocalDate heldOn, Currency currency) {}

    @Override
    public String kind() {
        return "credit.warnings";
    }

    @Override
    public void run(LocalDate night) {
        var policy = policies.current().holds();
        if (!policy.warning().toCustomer() || policy.warning().days() == 0) {
            return;
        }
        var held = holds.heldAndUnlocked();
        soon.of(night, null, IdRange.ALL).stream().filter(each -> !held.contains(each.item().customer()))
                .collect(Collectors.groupingBy(each -> new Cause(each.item().customer(), each.item().dueOn(), each.heldOn(),
                        each.item().open().currency())))
                .forEach((cause, items) -> mails.soonHeld(cause.customer(), items.stream().map(each -> each.item().id()).toList(),
                        cause.heldOn()));
        began(rows.on(night), night, policy.warning().days()).forEach(each -> mails.watched(each.customer(), each.id()));
    }

    /** No longer ago than a warning is before a hold, so that switching mails on tells nobody of what is long known. */
    private List<HoldRows.Stood> began(List<HoldRows.Stood> stood, LocalDate night, int days) {
        return stood.stream().filter(each -> each.state() == HoldState.WATCH && each.scope() == LimitScope.CUSTOMER)
                .filter(each -> each.since().isAfter(today.endOf(night.minusDays(days)))).toList();
    }
}
