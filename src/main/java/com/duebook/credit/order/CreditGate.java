package com.duebook.credit.order;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.credit.exposure.CreditStandings;
import com.duebook.credit.exposure.Shortfall;
import com.duebook.credit.hold.HoldNews;
import com.duebook.credit.hold.HoldRefusal;
import com.duebook.credit.hold.HoldWords;
import com.duebook.credit.policy.CreditPolicies;
import com.duebook.credit.policy.HeldDeed;
import com.duebook.dualcontrol.Need;
import com.duebook.dualcontrol.SecondPerson;
import com.duebook.receivables.gate.IssueGate;
import com.duebook.receivables.gate.IssueRequest;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Confirmation;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.time.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets an invoice be issued where there is credit for it: what a released order reserves for it, and for the rest what the limits leave.
 * Customers without a limit, and workspaces that set none, are not asked about. Whatever issues by itself is held to it too.
 */
@Component
class CreditGate implements IssueGate {

    private final TenantJdbc jdbc;
    private final StoredOrders orders;
    private final OrderSteps steps;
    private final CreditRequest credit;
    private final CreditStandings standings;
    private final CreditPolicies policies;
    private final CreditWords words;
    private final HoldWords holdWords;
    private final HoldNews news;
    private final SecondPerson second;
    private final Tenancy tenancy;
    private final Today today;
    private final Journal journal;

    CreditGate(TenantJdbc jdbc, StoredOrders orders, OrderSteps steps, CreditRequest credit, CreditStandings standings,
            CreditPolicies policies,
            CreditWords words, HoldWords holdWords, HoldNews news, SecondPerson second, Tenancy tenancy, Today today, Journal journal) {
        this.jdbc = jdbc;
        this.orders = orders;
        this.steps = steps;
        this.credit = credit;
        this.standings = standings;
        this.policies = policies;
        this.words = words;
        this.holdWords = holdWords;
        this.news = news;
        this.second = second;
        this.tenancy = tenancy;
        this.today = today;
        this.journal = journal;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void check(IssueRequest request) {
        if (!concerns(request)) {
            return;
        }
        credit.lock(request.customer());
        if (isReserved(request)) {
            credit.stop(request.customer()).ifPresent(this::refuse);
        } else {
            var asked = credit.ask(request.customer(), request.total(), request.invoice(), HeldDeed.ISSUE);
            asked.held().ifPresent(this::refuse);
            asked.shortfall().ifPresent(shortfall -> answer(request, shortfall));
        }
        news.recheck(request.customer());
    }

    private void refuse(HoldRefusal held) {
        throw holdWords.refused(held);
    }

    /** In one statement where the workspace has neither limits, nor holds, nor an order for it. */
    private boolean concerns(IssueRequest request) {
        var any = jdbc.sql("""
                        select exists (select 1 from credit_limit l where l.tenant_id = :tenant) as limited,
                          exists (select 1 from credit_order o where o.tenant_id = :tenant and o.billed_by = :invoice) as ordered,
                          exists (select 1 from credit_hold h where h.tenant_id = :tenant and h.replaced_at is null and h.state <> 'NONE')
                            or exists (select 1 from credit_policy p where p.tenant_id = :tenant
                              and (p.late_days is not null or p.classes <> '{}')) as held""")
                .param("invoice", request.invoice())
                .query((row, number) -> new boolean[] {row.getBoolean("limited"), row.getBoolean("ordered"), row.getBoolean("held")})
                .single();
        return any[1] || any[2] || any[0] && standings.isLimited(request.customer());
    }

    /** What its orders reserve is used by it. @return whether that is all of it; else all of it has to fit, with what they leave */
    private boolean isReserved(IssueRequest request) {
        var left = request.total();
        for (var order : orders.lockedOf(request.invoice())) {
            if (order.isReserved(today.date())) {
                left = left.minus(order.use(left));
                steps.add(order, "", null);
            }
        }
        return left.isZero();
    }

    private void answer(IssueRequest request, Shortfall shortfall) {
        switch (policies.of(request.customer()).onIssue()) {
            case BLOCK -> throw words.blocked(shortfall);
            case WARN -> tell(request, shortfall);
            case APPROVE -> {
                if (!mayPass(shortfall)) {
                    throw words.toApprove(shortfall);
                }
                tell(request, shortfall);
            }
        }
    }

    /** A member who decides so much alone, or whom another has confirmed; never what runs by itself. */
    private boolean mayPass(Shortfall shortfall) {
        var confirmed = Confirmation.current()
                .filter(given -> given.right() == Right.DECIDE_CREDIT && given.kind() == Confirmation.Kind.SECOND_PERSON).isPresent();
        return confirmed || tenancy.actor().kind() == Actor.Kind.MEMBER
                && second.need(Right.DECIDE_CREDIT, OrderAnswers.granted(shortfall)) == Need.ALONE;
    }

    private void tell(IssueRequest request, Shortfall shortfall) {
        journal.record(AuditEvent.CREDIT_LIMIT_PASSED, request.invoice(), Details.none().with(Fact.AMOUNT, shortfall.missing()));
    }
}
