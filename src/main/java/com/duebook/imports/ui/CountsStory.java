package com.duebook.imports.ui;

import com.duebook.imports.Counts;
import com.duebook.imports.life.Became;
import com.duebook.imports.life.DueFrom;
import com.duebook.imports.table.ImportKind;
import com.duebook.money.Money;
import com.duebook.money.MoneyFormat;
import com.duebook.ui.Dates;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.Currency;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the rows of a file become, in words: each state, what it comes to, and what is left out. */
class CountsStory extends UnorderedList {

    /** @param done whether they are in; else they would be */
    CountsStory(Counts counts, ImportKind kind, Dates dates, boolean done) {
        if (kind == ImportKind.ORDERS) {
            add(new ListItem(getTranslation(done ? "imports.story.ordersDone" : "imports.story.orders")));
            return;
        }
        if (kind == ImportKind.LIMITS || kind == ImportKind.COVERS) {
            add(new ListItem(getTranslation("imports.story." + kind + (done ? ".done" : ""))));
            return;
        }
        say("imports.story.invoices", all(counts, Became::isInvoice));
        if (!counts.totals().isEmpty()) {
            add(new ListItem(getTranslation("imports.story.amounts", amounts(counts.totals()),
                    counts.open().isEmpty() ? getTranslation("imports.story.nothing") : amounts(counts.open()))));
        }
        var inFavour = all(counts, became -> !became.isInvoice() && !became.isLeftOut());
        say("imports.story.inFavour", inFavour);
        if (!counts.credit().isEmpty()) {
            say("imports.story.credit", amounts(counts.credit()));
        }
        say("imports.story.leftOut", all(counts, Became::isLeftOut));
        if (counts.undated() > 0) {
            add(new ListItem(getTranslation("imports.story.undated", counts.undated())));
        }
        if (!counts.due().isEmpty()) {
            add(new ListItem(getTranslation("imports.story.due", Arrays.stream(DueFrom.values()).filter(counts.due()::containsKey)
                    .map(from -> getTranslation("imports.due." + from, counts.due().get(from)))
                    .reduce((one, next) -> getTranslation("imports.story.and", one, next)).orElse(""))));
        }
        if (counts.since() != null) {
            add(new ListItem(getTranslation(done ? "imports.story.sinceDone" : "imports.story.since", dates.date(counts.since()))));
        }
        setVisible(getComponentCount() > 0);
    }

    private void say(String key, String what) {
        if (!what.isEmpty()) {
            add(new ListItem(getTranslation(key, what)));
        }
    }

    private String all(Counts counts, Predicate<Became> which) {
        return Arrays.stream(Became.values()).filter(which).filter(counts.became()::containsKey)
                .map(became -> getTranslation("imports.became." + became, counts.became().get(became)))
                .reduce((one, next) -> getTranslation("imports.story.and", one, next))
                .orElse("");
    }

    private String amounts(Map<String, Long> minor) {
        return minor.entrySet().stream()
                .map(sum -> MoneyFormat.format(Money.of(sum.getValue(), Currency.getInstance(sum.getKey())), getLocale()))
                .sorted()
                .collect(Collectors.joining(" · "));
    }
}
