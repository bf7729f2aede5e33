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
import com.duebook.credit.order.LongTerms.TooLong;
import com.duebook.credit.policy.CreditPolicies;
import com.duebook.credit.policy.HeldDeed;
import com.duebook.dualcontrol.Need;
import com.duebook.dualcontrol.SecondPerson;
import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import com.duebook.receivables.gate.IssueAdvice;
import com.duebook.receivables.gate.IssueGate;
import com.duebook.receivables.gate.IssueRequest;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Confirmation;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.text.Worded;
import com.duebook.time.Today;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets an invoice be issued where there is credit for it: what released orders reserve that it is made for or whose number it names, and for the rest what the limits leave.
 * Longer terms than an insured limit or the policy lets pass are for somebody who decides on credit. Customers without a limit, and workspaces that set
 * none, are not asked about. Whatever issues by itself is held to it too.
 */
@Component
class CreditGate implements IssueGate {

    private final TenantJdbc jdbc;
    private final StoredOrders orders;
    private final OrderSteps steps;
    private final CreditRequest credit;
    private final CreditStandings standings;
    private final CreditPolicies policies;
    private final LongTerms terms;
    private final CreditWords words;
    private final HoldWords holdWords;
    private final HoldNews news;
    private final SecondPerson second;
    private final Tenancy tenancy;
    private final Today today;
    private final Journal journal;

    CreditGate(TenantJdbc jdbc, StoredOrders orders, OrderSteps steps, CreditRequest credit, CreditStandings standings,
            CreditPolicies policies, LongTerms terms, CreditWords words, HoldWords holdWords, HoldNews news, SecondPerson second,
            Tenancy tenancy, Today today, Journal journal) {
        this.jdbc = jdbc;
        this.orders = orders;
        this.steps = steps;
        this.credit = credit;
        this.standings = standings;
        this.policies = policies;
        this.terms = terms;
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
        keepTerms(request);
        news.recheck(request.customer());
    }

    /** What an order reserves for it is left out: that is promised, and counted already. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<IssueAdvice> advise(IssueRequest request, Locale reader) {
        if (!concerns(request)) {
            return List.of();
        }
        var left = request.total();
        var reserving = new ArrayList<>(orders.findByBilledByOrderById(request.invoice()));
        if (!request.order().isBlank()) {
            reserving.addAll(orders.named(request.customer(), request.order().strip()));
        }
        for (var order : reserving) {
            left = order.isReserved(today.date()) ? left.minus(order.coverage(left)) : left;
        }
        var asked = left.isZero() ? CreditAnswer.held(credit.stop(request.customer()))
                : credit.ask(request.customer(), left, request.invoice(), HeldDeed.ISSUE);
        var advice = new ArrayList<IssueAdvice>();
        asked.held().ifPresent(held -> advice.add(IssueAdvice.refuse(holdWords.text(held, reader))));
        asked.shortfall().ifPresent(shortfall -> advice.add(advice(request, shortfall, reader)));
        var tooLong = tooLong(request);
        if (!tooLong.isNothing()) {
            var text = terms.text(tooLong, reader);
            advice.add(mayPass(request.total()) ? IssueAdvice.tell(text) : IssueAdvice.ask(text, IssueOverLimitCommand.KIND));
        }
        return advice;
    }

    private IssueAdvice advice(IssueRequest request, Shortfall shortfall, Locale reader) {
        var reason = words.reason(shortfall, reader);
        return switch (policies.of(request.customer()).onIssue()) {
            case BLOCK -> IssueAdvice.refuse(words.blocked(shortfall, reader));
            case WARN -> IssueAdvice.tell(reason);
            case APPROVE -> mayPass(OrderAnswers.granted(shortfall)) ? IssueAdvice.tell(reason)
                    : IssueAdvice.ask(reason, IssueOverLimitCommand.KIND);
        };
    }

    private TooLong tooLong(IssueRequest request) {
        return terms.of(request.customer(), request.on(), request.days());
    }

    /** Longer terms than an insurer lets pass cost its cover, and others the policy does not give; somebody who decides has to agree. */
    private void keepTerms(IssueRequest request) {
        var tooLong = tooLong(request);
        if (tooLong.isNothing()) {
            return;
        }
        if (!mayPass(request.total())) {
            Worded sentence = reader -> terms.text(tooLong, reader);
            throw new Refusal("credit.cover.approve", sentence);
        }
        tooLong.covers().forEach(cover -> journal.record(AuditEvent.CREDIT_COVER_LOST, request.invoice(),
                Details.none().with(Fact.AMOUNT, cover.raises())));
        if (tooLong.policy().isPresent()) {
            journal.record(AuditEvent.CREDIT_TERMS_PASSED, request.invoice(), Details.none().with(Fact.DATE, request.dueOn()));
        }
    }

    private void refuse(HoldRefusal held) {
        throw holdWords.refused(held);
    }

    /** In one statement where the workspace has neither limits, nor holds, nor an order for it. */
    private boolean concerns(IssueRequest request) {
        var any = jdbc.sql("""
                        select exists (select 1 from credit_limit l where l.tenant_id = :tenant) as limited,
                          exists (select 1 from credit_order o where o.tenant_id = :tenant and o.billed_by = :invoice)
                            or :order <> '' and exists (select 1 from credit_order o where o.tenant_id = :tenant
                              and o.customer_id = :customer and o.reference = :order and o.state = 'RELEASED') as ordered,
                          exists (select 1 from credit_hold h where h.tenant_id = :tenant and h.replaced_at is null and h.state <> 'NONE')
                            or exists (select 1 from credit_policy p where p.tenant_id = :tenant
                              and (p.late_days is not null or p.classes <> '{}' or p.segments <> '{}')) as held,
                          exists (select 1 from credit_cover v where v.tenant_id = :tenant and v.replaced_at is null
                            and v.longest_terms is not null) as insured""")
                .param("invoice", request.invoice())
                .param("customer", request.customer())
                .param("order", request.order().strip())
                .query((row, number) -> new boolean[] {row.getBoolean("limited"), row.getBoolean("ordered"), row.getBoolean("held"),
                    row.getBoolean("insured")})
                .single();
        return any[1] || any[2] || any[3] || any[0] && standings.isLimited(request.customer());
    }

    /** What its orders reserve is used by it. @return whether that is all of it; else all of it has to fit, with what they leave */
    private boolean isReserved(IssueRequest request) {
        var left = request.total();
        var reserving = new ArrayList<>(orders.lockedOf(request.invoice()));
        if (!request.order().isBlank()) {
            reserving.addAll(orders.lockedNamed(request.customer(), request.order().strip()));
        }
        for (var order : reserving) {
            if (order.isReserved(today.date())) {
                var used = order.use(left);
                left = left.minus(used);
                steps.invoiced(order, used);
            }
        }
        return left.isZero();
    }

    private void answer(IssueRequest request, Shortfall shortfall) {
        switch (policies.of(request.customer()).onIssue()) {
            case BLOCK -> throw words.blocked(shortfall);
            case WARN -> tell(request, shortfall);
            case APPROVE -> {
                if (!mayPass(OrderAnswers.granted(shortfall))) {
                    throw words.toApprove(shortfall);
                }
                tell(request, shortfall);
            }
        }
    }

    /** A member who decides so much alone, or whom another has confirmed; never what runs by itself. */
    private boolean mayPass(Money measured) {
        var confirmed = Confirmation.current()
                .filter(given -> given.right() == Right.DECIDE_CREDIT && given.kind() == Confirmation.Kind.SECOND_PERSON).isPresent();
        return confirmed || tenancy.actor().kind() == Actor.Kind.MEMBER
                && second.need(Right.DECIDE_CREDIT, measured) == Need.ALONE;
    }

    private void tell(IssueRequest request, Shortfall shortfall) {
        journal.record(AuditEvent.CREDIT_LIMIT_PASSED, request.invoice(), Details.none().with(Fact.AMOUNT, shortfall.missing()));
    }
}
