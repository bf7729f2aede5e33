package com.duebook.credit.order;

import com.duebook.credit.hold.HoldWords;
import com.duebook.credit.policy.CreditPolicies;
import com.duebook.credit.policy.HeldDeed;
import com.duebook.credit.policy.OverLimit;
import com.duebook.dualcontrol.ControlledCommand;
import com.duebook.dualcontrol.Look;
import com.duebook.problem.Refusal;
import com.duebook.receivables.Receivables;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantProfiles;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Issues a draft that the limit has no room for, where the policy lets somebody decide. The details are the reason. */
@Component
class IssueOverLimitCommand implements ControlledCommand<String> {

    private final Receivables receivables;
    private final CreditRequest credit;
    private final CreditPolicies policies;
    private final CreditWords words;
    private final HoldWords holds;
    private final Tenancy tenancy;
    private final TenantProfiles profiles;

    IssueOverLimitCommand(Receivables receivables, CreditRequest credit, CreditPolicies policies, CreditWords words, HoldWords holds,
            Tenancy tenancy, TenantProfiles profiles) {
        this.receivables = receivables;
        this.credit = credit;
        this.policies = policies;
        this.words = words;
        this.holds = holds;
        this.tenancy = tenancy;
        this.profiles = profiles;
    }

    @Override
    public String kind() {
        return "issueOverLimit";
    }

    @Override
    public Right right() {
        return Right.DECIDE_CREDIT;
    }

    @Override
    public Class<String> details() {
        return String.class;
    }

    @Override
    public Look look(UUID draft, String reason) {
        var invoice = receivables.locked(draft);
        if (!invoice.isDraft()) {
            throw new Refusal("credit.order.refusal.draft");
        }
        var total = invoice.totals().total();
        credit.lock(invoice.customer());
        var asked = credit.ask(invoice.customer(), total, draft, HeldDeed.ISSUE);
        if (asked.held().isPresent()) {
            throw holds.refused(asked.held().get());
        }
        var shortfall = asked.shortfall();
        if (shortfall.isPresent() && policies.of(invoice.customer()).onIssue() == OverLimit.BLOCK) {
            throw words.blocked(shortfall.get());
        }
        return new Look(invoice.customerName(), invoice.customer(), "invoices/" + draft,
                shortfall.map(missing -> List.of(words.reason(missing, profiles.of(tenancy.tenant()).locale()))).orElse(List.of()),
                total, shortfall.map(OrderAnswers::granted).orElse(total), Objects.toString(total));
    }

    @Override
    public @Nullable UUID perform(UUID intention, UUID draft, String reason) {
        receivables.issue(draft);
        return draft;
    }
}
