package com.duebook.credit.ui.draft;

import com.duebook.credit.exposure.CreditStanding;
import com.duebook.credit.exposure.Exposure;
import com.duebook.credit.hold.HoldState;
import com.duebook.credit.limit.LimitTexts;
import com.duebook.credit.order.ReservedForDraft;
import com.duebook.credit.policy.ExposureBucket;
import com.duebook.credit.policy.GrantedTerms;
import com.duebook.customers.ui.CustomersNavigation;
import com.duebook.money.Money;
import com.duebook.receivables.ui.action.DraftNote;
import com.duebook.text.Listing;
import com.duebook.ui.Words;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;

/** What is open and overdue, the limit and what this invoice leaves of it, and that credit is on hold. */
class CreditLeft extends DraftNote.Line {

    private final transient List<CreditStanding> standings;
    private final transient Optional<GrantedTerms> granted;
    private final transient Function<String, List<Money>> reservations;
    private final transient LimitTexts texts;
    private final transient Words words;
    private final Span limits = new Span();
    private String asked = "";
    private transient List<Money> reserved;

    /**
     * @param owed by the customer itself, in each currency
     * @param granted what the policy gives the customer's class or segment; empty for nothing
     * @param reservations what orders of that number have reserved
     */
    CreditLeft(UUID customer, List<Exposure> owed, List<CreditStanding> standings, Optional<GrantedTerms> granted, HoldState hold,
            Function<String, List<Money>> reservations, LimitTexts texts, Words words) {
        this.standings = standings;
        this.granted = granted;
        this.reservations = reservations;
        this.texts = texts;
        this.words = words;
        reserved = reservations.apply(asked);
        addClassName("draft-note");
        getElement().setAttribute("aria-live", "polite");
        limits.addClassName("draft-note");
        var open = amounts(owed.stream().map(Exposure::owed).toList());
        var overdue = amounts(owed.stream().map(each -> each.of(ExposureBucket.OVERDUE)).toList());
        add(said(open.isEmpty() ? words.get("credit.draft.nothing") : words.get("credit.draft.open", open), "plain"));
        if (!overdue.isEmpty()) {
            add(said(words.get("credit.draft.overdue", overdue), "act"));
        }
        add(limits);
        granted.flatMap(it -> Optional.ofNullable(it.terms().longestTerms()).map(days -> words.get("credit.draft.terms", days, it.name())))
                .ifPresent(text -> add(said(text, "plain")));
        if (hold.isHeld()) {
            add(said(words.get("credit.hold.state." + hold), "act"));
        }
        add(new Anchor(CustomersNavigation.customer(customer, "credit"), words.get("credit.draft.more"), AnchorTarget.BLANK));
    }

    @Override
    public OptionalInt longestTerms() {
        return granted.map(it -> it.terms().longestTerms()).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    @Override
    public void show(Money total, String order) {
        if (!order.equals(asked)) {
            asked = order;
            reserved = reservations.apply(order);
        }
        limits.removeAll();
        if (standings.isEmpty()) {
            limits.add(said(words.get("credit.limit.none"), "plain"));
        }
        var more = ReservedForDraft.beyond(reserved, total);
        standings.forEach(standing -> limits.add(limit(standing, more)));
    }

    private Span limit(CreditStanding standing, Money more) {
        var scope = standing.holder().scope();
        if (standing.limit().isUnlimited()) {
            return said(words.get("credit.draft.limit." + scope, words.get("credit.limit.unlimited")), "plain");
        }
        return standing.left(more).map(left -> said(words.get("credit.draft.limit." + scope, words.money(standing.credit().orElseThrow()))
                + texts.source(standing.limit(), words.locale()).map(source -> " " + source).orElse("") + " · "
                + (left.isNegative() ? words.get("credit.draft.over", words.money(left.negated()))
                        : words.get("credit.draft.left", words.money(left))),
                left.isNegative() ? "act" : "plain"))
                .orElseGet(() -> said(words.get("credit.draft.noRate." + scope), "soon"));
    }

    private String amounts(List<Money> amounts) {
        return Listing.of(amounts.stream().filter(Money::isPositive).map(words::money).sorted().toList(), words.locale());
    }

    private static Span said(String text, String style) {
        var said = new Span(text);
        said.addClassName(style);
        return said;
    }
}
