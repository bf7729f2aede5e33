package com.duebook.credit.ui;

import com.duebook.credit.exposure.CreditStanding;
import com.duebook.credit.limit.LimitTexts;
import com.duebook.credit.policy.ExposureBucket;
import com.duebook.money.Money;
import com.duebook.text.Listing;
import com.duebook.ui.Words;
import com.duebook.ui.figure.Amount;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A limit as a line, with what uses it up in the order in which it is due: it ends at the limit, or at what goes beyond it. */
class LimitBar extends Div {

    /** From what must be paid first to what is only planned. */
    private static final Map<ExposureBucket, String> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put(ExposureBucket.OVERDUE, "late");
        PARTS.put(ExposureBucket.NOT_DUE, "open");
        PARTS.put(ExposureBucket.ORDERS, "order");
        PARTS.put(ExposureBucket.DRAFTS, "draft");
    }

    private final transient CreditStanding standing;
    private final transient Words words;

    LimitBar(CreditStanding standing, LimitTexts texts, Words words) {
        this.standing = standing;
        this.words = words;
        addClassName("limit-line");
        var unrated = standing.unrated();
        if (!unrated.isEmpty()) {
            add(title(), new Paragraph(getTranslation("credit.limit.unrated",
                    Listing.of(unrated.stream().map(Currency::getCurrencyCode).sorted().toList(), getLocale()))));
            return;
        }
        var credit = standing.credit();
        var used = standing.used();
        var head = new Div(title(), new Amount(used.isNegative() ? Money.zero(used.currency()) : used, words.locale()),
                new Span(of(credit.orElse(null), texts)));
        head.addClassName("limit-head");
        add(head);
        credit.ifPresent(limit -> add(bar(limit, used)));
        texts.source(standing.limit(), words.locale()).ifPresent(source -> head.add(soft(source)));
        add(legend(used));
        if (standing.limit().parts().size() > 1 && credit.isPresent()) {
            add(made(texts));
        }
    }

    /** Such as the own limit, and what is guaranteed on top. */
    private Div made(LimitTexts texts) {
        var made = new Div();
        made.addClassName("legend");
        standing.limit().parts().forEach(part -> made.add(new Span(
                new Span(texts.kind(part.scope(), part.kind(), words.locale()) + " "),
                new Span(texts.amount(part.amount(), words.locale())))));
        return made;
    }

    /** What is no figure stands for itself. */
    private String of(@Nullable Money limit, LimitTexts texts) {
        var words = texts.amount(limit, this.words.locale());
        return limit == null || limit.isZero() ? words : getTranslation("credit.limit.of", words);
    }

    private Span title() {
        var title = new Span(getTranslation("credit.limit.title." + standing.holder().scope()));
        title.addClassName("strong");
        return title;
    }

    private static Span soft(String text) {
        var soft = new Span(text);
        soft.addClassNames("soft", "small");
        return soft;
    }

    private Div bar(Money limit, Money used) {
        var whole = Math.max(1, Math.max(limit.minor(), used.minor()));
        var bar = new Div();
        bar.addClassName("limit");
        bar.getElement().setAttribute("role", "img").setAttribute("aria-label", standing.usedPercent().isPresent()
                ? getTranslation("credit.limit.percent", standing.usedPercent().getAsLong()) : getTranslation("credit.limit.title"));
        var counted = counted();
        var all = Math.max(1, counted.values().stream().mapToLong(Money::minor).sum());
        counted.forEach((bucket, amount) -> {
            var part = new Span();
            part.addClassName(PARTS.get(bucket));
            part.getStyle().set("width", 100.0 * Math.max(0, used.minor()) * Math.max(0, amount.minor()) / all / whole + "%");
            bar.add(part);
        });
        if (used.minor() > limit.minor()) {
            var share = 100.0 * limit.minor() / whole;
            bar.getStyle().set("--limit", share + "%");
            bar.add(at(limit, share));
        }
        return bar;
    }

    /** Within the limit it stands at the end of the bar, and needs no stroke. */
    private Span at(Money limit, double share) {
        var said = getTranslation("credit.limit.tick", words.money(limit));
        var name = new Span(said);
        name.addClassName("tick-name");
        name.setClassName("before", share > 50);
        var stroke = new Span(name);
        stroke.addClassName("tick");
        stroke.setTitle(said);
        stroke.getStyle().set("inset-inline-start", share + "%");
        return stroke;
    }

    private Div legend(Money used) {
        var legend = new Div();
        legend.addClassName("legend");
        counted().forEach((bucket, amount) -> {
            var square = new Span();
            square.addClassNames("key", PARTS.get(bucket));
            legend.add(new Span(square, new Span(getTranslation("credit.bucket." + bucket) + " "), new Amount(amount, words.locale())));
        });
        var unused = standing.unused();
        if (unused.isPositive()) {
            legend.add(new Span(new Span(getTranslation("credit.limit.unused") + " "), new Amount(unused.negated(), words.locale())));
        }
        standing.credit().ifPresent(limit -> {
            var isOver = used.compareTo(limit) > 0;
            legend.add(new Span(new Span(getTranslation(isOver ? "credit.limit.over" : "credit.limit.room") + " "),
                    new Amount(isOver ? used.minus(limit) : limit.minus(used), words.locale())));
        });
        var held = standing.held();
        if (held.isPositive()) {
            legend.add(new Span(new Span(getTranslation("credit.limit.disputed") + " "), new Amount(held, words.locale())));
        }
        return legend;
    }

    /** What counts by policy and is anything, in the limit's currency. */
    private Map<ExposureBucket, Money> counted() {
        var found = new LinkedHashMap<ExposureBucket, Money>();
        PARTS.keySet().stream().filter(standing.policy()::counts).forEach(bucket -> {
            var amount = standing.of(bucket);
            if (!amount.isZero()) {
                found.put(bucket, amount);
            }
        });
        return found;
    }
}
