package com.duebook.credit.ui.draft;

import com.duebook.credit.exposure.CreditStanding;
import com.duebook.credit.exposure.Exposure;
import com.duebook.credit.hold.HoldState;
import com.duebook.credit.limit.LimitInForce;
import com.duebook.credit.limit.LimitScope;
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
import org.jspecify.annotations.Nullable;

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
    public void show(@Nullable Money total, String order) {
        if (!order.equals(asked)) {
            asked = order;
            reserved = reservations.apply(order);
        }
        limits.removeAll();
        if (standings.isEmpty()) {
            limits.add(said(words.get("credit.limit.none"), "plain"));
        }
        var more = total == null ? null : ReservedForDraft.beyond(reserved, total);
        standings.forEach(standing -> limits.add(limit(standing, more)));
    }

    /** @param more null where it is more than can be told */
    private Span limit(CreditStanding standing, @Nullable Money more) {
        var limit = limit(standing.limit(), standing.holder().scope())
                + texts.source(standing.limit(), words.locale()).map(source -> " " + source).orElse("");
        if (more == null || standing.limit().isUnlimited()) {
            return said(limit, "plain");
        }
        var left = standing.left(more).orElse(null);
        if (left == null) {
            return said(limit + " · " + words.get("credit.draft.noRate"), "soon");
        }
        if (left.isNegative()) {
            return said(limit + " · " + words.get(isCash(standing.limit()) ? "credit.draft.over.cash" : "credit.draft.over",
                    words.money(left.negated())), "act");
        }
        return said(isCash(standing.limit()) ? limit : limit + " · " + words.get("credit.draft.left", words.money(left)), "plain");
    }

    /** Its amounts in several currencies as they are, since their sum takes rates. */
    private String limit(LimitInForce limit, LimitScope scope) {
        return isCash(limit) ? words.get("credit.draft.cash." + scope)
                : words.get("credit.draft.limit." + scope, limit.isUnlimited() ? words.get("credit.limit.unlimited")
                        : Listing.of(limit.amounts().stream().map(words::money).toList(), words.locale()));
    }

    private static boolean isCash(LimitInForce limit) {
        return limit.amounts().stream().anyMatch(Money::isZero);
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
