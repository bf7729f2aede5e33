package com.duebook.credit.order;

import com.duebook.credit.cover.LostCovers;
import com.duebook.credit.hold.HoldWords;
import com.duebook.credit.policy.CreditPolicies;
import com.duebook.credit.policy.HeldDeed;
import com.duebook.credit.policy.OverLimit;
import com.duebook.dualcontrol.ControlledCommand;
import com.duebook.dualcontrol.Look;
import com.duebook.problem.Refusal;
import com.duebook.receivables.Receivables;
import com.duebook.tenancy.Right;
import com.duebook.time.Today;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Issues a draft that the limit has no room for, where the policy lets somebody decide, or whose terms cost an insurer’s cover. The details are the reason. */
@Component
class IssueOverLimitCommand implements ControlledCommand<String> {

    static final String KIND = "issueOverLimit";

    private final Receivables receivables;
    private final CreditRequest credit;
    private final CreditPolicies policies;
    private final LostCovers covers;
    private final CreditWords words;
    private final HoldWords holds;
    private final Today today;

    IssueOverLimitCommand(Receivables receivables, CreditRequest credit, CreditPolicies policies, LostCovers covers, CreditWords words,
            HoldWords holds, Today today) {
        this.receivables = receivables;
        this.credit = credit;
        this.policies = policies;
        this.covers = covers;
        this.words = words;
        this.holds = holds;
        this.today = today;
    }

    @Override
    public String kind() {
        return KIND;
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
        var lost = covers.of(invoice.customer(), today.date(), invoice.termsDays());
        return new Look(invoice.customerName(), invoice.customer(), "invoices/" + draft,
                reader -> Stream.concat(shortfall.map(missing -> words.reason(missing, reader)).stream(),
                        Stream.of(lost).filter(covered -> !covered.isEmpty())
                                .map(covered -> covers.text(covered, invoice.termsDays(), reader)))
                        .toList(),
                total,
                shortfall.map(OrderAnswers::granted).orElse(total), total + " " + invoice.termsDays());
    }

    @Override
    public @Nullable UUID perform(UUID intention, UUID draft, String reason) {
        receivables.issue(draft);
        return draft;
    }
}
