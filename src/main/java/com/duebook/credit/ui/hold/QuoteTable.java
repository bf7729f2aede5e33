package com.duebook.credit.ui.hold;

import com.duebook.credit.hold.UnlockQuote;
import com.duebook.credit.hold.UnlockQuote.Part;
import com.duebook.money.Money;
import com.duebook.receivables.DebtName;
import com.duebook.receivables.ui.ReceivablesNavigation;
import com.duebook.ui.Words;
import com.duebook.ui.figure.Amount;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The least that ends a hold, item by item, and a sum for each currency. */
class QuoteTable extends NativeTable {

    private final transient Words words;

    /** @param names of the debts that it goes to */
    QuoteTable(UnlockQuote quote, Map<UUID, DebtName> names, Words words) {
        this.words = words;
        addClassName("ledger");
        quote.parts().forEach(part -> getBody().add(row(part, names.get(part.debt()))));
        quote.amounts().forEach(amount -> getFoot().add(sum(amount)));
    }

    private NativeTableRow row(Part part, @Nullable DebtName name) {
        var called = name == null ? "" : words.get(name.key(), name.number());
        Component what =
                name != null && name.isInvoice() ? new Anchor(ReceivablesNavigation.invoice(part.debt()), called) : new Span(called);
        var detail =
                new Div(getTranslation("credit.hold.part." + (part.isWhole() ? "whole" : "part"), due(part), words.money(part.open())));
        detail.addClassNames("soft", "tiny");
        var amount = new NativeTableCell(new Amount(part.amount(), words.locale()));
        amount.addClassName("num");
        return new NativeTableRow(new NativeTableCell(what, detail), amount);
    }

    private String due(Part part) {
        var late = ChronoUnit.DAYS.between(part.dueOn(), words.dates().today());
        return late > 0 ? getTranslation("credit.hold.part.late", late)
                : getTranslation("credit.hold.part.due", words.dates().date(part.dueOn()));
    }

    private NativeTableRow sum(Money amount) {
        var name = new NativeTableHeaderCell(getTranslation("credit.hold.quote.sum"));
        name.getElement().setAttribute("scope", "row");
        var figure = new NativeTableCell(new Amount(amount, words.locale()));
        figure.addClassNames("num", "ruled");
        var row = new NativeTableRow(name, figure);
        row.addClassName("sum");
        return row;
    }
}
