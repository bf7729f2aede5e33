package com.duebook.credit.order;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.credit.order.CreditOrder.Asker;
import com.duebook.credit.hold.HoldNews;
import com.duebook.credit.policy.CreditPolicies;
import com.duebook.database.RetryDeadlocks;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.receivables.Receivables;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import com.duebook.time.Today;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Orders that ask for credit. Whatever makes one larger, or alive again, asks again. Locks: the draft, the account, the order.
 */
@Service
@RetryDeadlocks
public class Orders {

    /** Open screens look again when any order has changed. */
    public static final String TOPIC = "orders";

    private final StoredOrders stored;
    private final OrderAnswers answers;
    private final OrderSteps steps;
    private final CreditRequest credit;
    private final CreditPolicies policies;
    private final HoldNews news;
    private final Receivables receivables;
    private final Access access;
    private final Tenancy tenancy;
    private final Today today;
    private final Journal journal;

    Orders(StoredOrders stored, OrderAnswers answers, OrderSteps steps, CreditRequest credit, CreditPolicies policies,
            HoldNews news, Receivables receivables, Access access, Tenancy tenancy, Today today, Journal journal) {
        this.stored = stored;
        this.answers = answers;
        this.steps = steps;
        this.credit = credit;
        this.policies = policies;
        this.news = news;
        this.receivables = receivables;
        this.access = access;
        this.tenancy = tenancy;
        this.today = today;
        this.journal = journal;
    }

    /**
     * @param intention made when the form opens; asked under it again it is asked once
     * @return released, refused, or waiting for somebody
     * @throws Refusal when it is no order, or a rate is missing
     */
    @Transactional
    public OrderView ask(UUID intention, NewOrder wanted) {
        return ask(intention, wanted, tenancy.actor().id(), tenancy.actor().name());
    }

    /** In somebody's name, for work that goes on when they have left. @param member null where nobody is known */
    @Transactional
    public OrderView ask(UUID intention, NewOrder wanted, @Nullable UUID member, String name) {
        access.require(Right.EDIT_INVOICES);
        wanted.check(today.date());
        credit.lock(wanted.customer());
        var known = stored.findById(intention);
        if (known.isPresent()) {
            return known.get().view(today.date());
        }
        var lapses = wanted.lapsesOn(today.date(), policies.current().orderDays());
        return answered(answers.answer(new CreditOrder(intention, wanted, lapses, new Asker(member, name), today.now())));
    }

    /**
     * @param version that the edit began with
     * @throws ObjectOptimisticLockingFailureException when somebody else changed it meanwhile
     */
    @Transactional
    public OrderView change(UUID id, long version, NewOrder wanted) {
        access.require(Right.EDIT_INVOICES);
        wanted.check(today.date());
        var order = locked(id);
        if (!Objects.equals(order.version(), version)) {
            throw new ObjectOptimisticLockingFailureException(CreditOrder.class, id);
        }
        order.change(wanted, wanted.lapsesOn(today.date(), policies.current().orderDays()), asker());
        journal.record(AuditEvent.ORDER_CHANGED, id, Details.none().with(Fact.AMOUNT, wanted.amount()));
        return answered(answers.answer(order));
    }

    /** Of what was refused, cancelled or lapsed: it asks as if it were new. */
    @Transactional
    public OrderView reopen(UUID id) {
        access.require(Right.EDIT_INVOICES);
        var order = locked(id);
        order.askAgain(asker());
        order.prolong(today.date().plusDays(policies.current().orderDays()));
        return answered(answers.answer(order));
    }

    /**
     * Of what the rule refused, or has waiting: it asks the rule again, and is answered better or stays as it is. What
     * somebody refused stays refused.
     *
     * @return whether it was answered better
     * @throws Refusal when a rate is missing
     */
    @Transactional
    public boolean askAgain(UUID id) {
        access.require(Right.EDIT_INVOICES);
        var order = locked(id);
        var isBetter = answers.answerAgain(order);
        if (isBetter) {
            answered(order);
        }
        return isBetter;
    }

    /** Told when its page is opened: an answer that it got by itself is no news any more to whoever asked. */
    @Transactional
    public void see(UUID id) {
        access.require(Right.READ);
        if (stored.findById(id).filter(order -> order.see(tenancy.actor().id())).isPresent()) {
            steps.changed();
        }
    }

    @Transactional
    public void cancel(UUID id, String note) {
        access.require(Right.EDIT_INVOICES);
        OrderAnswers.checkNote(note);
        var order = locked(id);
        order.become(OrderState.CANCELLED);
        steps.add(order, note);
        news.roomMade(order.customer());
        journal.record(AuditEvent.ORDER_CANCELLED, id);
    }

    /**
     * By somebody who decides on credit, however much of it is used, and has not asked for it.
     *
     * @throws Refusal when it does not wait, was asked for by whoever acts, or is above what they decide alone
     */
    @Transactional
    public OrderView release(UUID id, String note) {
        access.require(Right.DECIDE_CREDIT);
        OrderAnswers.checkNote(note);
        return answered(answers.release(locked(id), note));
    }

    @Transactional
    public OrderView refuse(UUID id, String note) {
        access.require(Right.DECIDE_CREDIT);
        OrderAnswers.checkReason(note);
        return answered(answers.refuse(locked(id), note));
    }

    /**
     * A draft is to use what the order reserves, once it is issued. Until then the order stands for it.
     *
     * @throws Refusal when it is no draft of the same customer and currency, or the order is not released
     */
    @Transactional
    public void bill(UUID id, UUID draft) {
        access.require(Right.EDIT_INVOICES);
        var invoice = receivables.locked(draft);
        var order = locked(id);
        if (!invoice.isDraft() || !invoice.customer().equals(order.customer())
                || !invoice.totals().total().currency().equals(order.remaining().currency())) {
            throw new Refusal("credit.order.refusal.draft");
        }
        order.billBy(draft, today.date());
        journal.record(AuditEvent.ORDER_BILLED, id, Details.none().with(Fact.INVOICE, draft));
    }

    private CreditOrder locked(UUID id) {
        credit.lock(stored.customer(id).orElseThrow(NotFound::new));
        return stored.locked(id).orElseThrow(NotFound::new);
    }

    private OrderView answered(CreditOrder order) {
        journal.record(switch (order.state()) {
            case RELEASED -> AuditEvent.ORDER_RELEASED;
            case WAITING -> AuditEvent.ORDER_WAITING;
            default -> AuditEvent.ORDER_REFUSED;
        }, order.id(), Details.none().with(Fact.AMOUNT, order.remaining()));
        return order.view(today.date());
    }

    private Asker asker() {
        return new Asker(tenancy.actor().id(), tenancy.actor().name());
    }
}
