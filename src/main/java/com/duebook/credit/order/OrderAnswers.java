package com.duebook.credit.order;

import com.duebook.credit.exposure.Shortfall;
import com.duebook.credit.hold.HoldNews;
import com.duebook.credit.hold.HoldRefusal;
import com.duebook.credit.hold.HoldWords;
import com.duebook.credit.policy.CreditPolicies;
import com.duebook.credit.policy.HeldDeed;
import com.duebook.dualcontrol.SecondPerson;
import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantProfiles;
import com.duebook.text.Texts;
import com.duebook.time.Today;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What orders are answered, by the rule or by somebody who decides. The account is locked, and callers have checked the right to. */
@Component
class OrderAnswers {

    private static final int LONGEST = 500;

    private final StoredOrders stored;
    private final OrderSteps steps;
    private final CreditRequest credit;
    private final CreditPolicies policies;
    private final HoldWords holds;
    private final HoldNews news;
    private final SecondPerson second;
    private final Tenancy tenancy;
    private final TenantProfiles profiles;
    private final Texts texts;
    private final Today today;

    OrderAnswers(StoredOrders stored, OrderSteps steps, CreditRequest credit, CreditPolicies policies, HoldWords holds,
            HoldNews news, SecondPerson second, Tenancy tenancy, TenantProfiles profiles, Texts texts, Today today) {
        this.stored = stored;
        this.steps = steps;
        this.credit = credit;
        this.policies = policies;
        this.holds = holds;
        this.news = news;
        this.second = second;
        this.tenancy = tenancy;
        this.profiles = profiles;
        this.texts = texts;
        this.today = today;
    }

    /** @param order that reserves nothing as it is */
    CreditOrder answer(CreditOrder order) {
        var asked = credit.ask(order.customer(), order.remaining(), null, HeldDeed.ORDER);
        order.answer(state(order, asked));
        return kept(order, true, asked.held().map(this::note).orElse(""), asked);
    }

    /** @return whether it was answered better than before; else it stays as it was, and nothing is written */
    boolean answerAgain(CreditOrder order) {
        if (!order.mayAskAgain(today.date())) {
            return false;
        }
        var asked = credit.ask(order.customer(), order.remaining(), null, HeldDeed.ORDER);
        if (!order.answerAgain(state(order, asked))) {
            return false;
        }
        kept(order, true, texts.get("credit.order.again", profiles.of(tenancy.tenant()).locale()), asked);
        return true;
    }

    private OrderState state(CreditOrder order, CreditAnswer asked) {
        if (asked.held().isPresent()) {
            return OrderState.REFUSED;
        }
        var byLimit = asked.shortfall().isEmpty() ? OrderState.RELEASED : switch (policies.of(order.customer()).onOrder()) {
            case BLOCK -> OrderState.REFUSED;
            case WARN -> OrderState.RELEASED;
            case APPROVE -> OrderState.WAITING;
        };
        return byLimit == OrderState.RELEASED && !asked.isPrepaid() ? OrderState.WAITING : byLimit;
    }

    /** Measured by all the credit that there is then, so that many small orders are no way around what somebody decides alone. */
    CreditOrder release(CreditOrder order, String note) {
        requireWaiting(order);
        if (order.isAskedBy(tenancy.actor().id())) {
            throw new Refusal("credit.order.refusal.own");
        }
        var asked = credit.ask(order.customer(), order.remaining(), null, HeldDeed.ORDER);
        if (asked.held().isPresent()) {
            throw holds.refused(asked.held().get());
        }
        var shortfall = asked.shortfall();
        second.require(Right.DECIDE_CREDIT, shortfall.map(OrderAnswers::granted).orElse(order.remaining()));
        order.decide(OrderState.RELEASED);
        return kept(order, false, note, asked);
    }

    CreditOrder refuse(CreditOrder order, String note) {
        requireWaiting(order);
        order.decide(OrderState.REFUSED);
        return kept(order, false, note, CreditAnswer.held(Optional.empty()));
    }

    private void requireWaiting(CreditOrder order) {
        if (!order.isWaiting(today.date())) {
            throw new Refusal("credit.order.refusal.notWaiting");
        }
    }

    static Money granted(Shortfall shortfall) {
        return shortfall.exposure().plus(shortfall.wanted());
    }

    static void checkNote(String note) {
        if (note.length() > LONGEST) {
            throw new Refusal("credit.order.refusal.note", LONGEST);
        }
    }

    static void checkReason(String note) {
        checkNote(note);
        if (note.isBlank()) {
            throw new Refusal("credit.order.refusal.note", LONGEST);
        }
    }

    private String note(HoldRefusal held) {
        var text = holds.text(held, profiles.of(tenancy.tenant()).locale());
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    private CreditOrder kept(CreditOrder order, boolean byRule, String note, CreditAnswer asked) {
        asked.prepayment().map(Prepayment::there).ifPresent(order::countOn);
        var saved = stored.save(order);
        steps.add(saved, byRule, note, asked.shortfall().orElse(null), asked.prepayment().orElse(null));
        stored.flush();
        news.mayOweMore(saved.customer());
        return saved;
    }
}
