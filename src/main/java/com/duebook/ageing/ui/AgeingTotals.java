package com.duebook.ageing.ui;

import com.duebook.ageing.AgeBand;
import com.duebook.ageing.AgeingTotal;
import com.duebook.ledger.open.AsOf;
import com.duebook.money.Money;
import com.duebook.money.MoneyFormat;
import com.duebook.ui.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What all customers owe by age, a row per currency. */
class AgeingTotals extends Div {

    private final transient Words words;

    /** Each figure leads to the invoices that add up to it. */
    AgeingTotals(List<AgeingTotal> totals, AsOf asOf, boolean past, Words words) {
        this.words = words;
        addClassName("totals");
        setVisible(!totals.isEmpty());
        getElement().setAttribute("tabindex", "0").setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("ageing.totals"));
        var table = new NativeTable();
        table.addClassName("ledger");
        var head = table.getHead().addRow();
        head.add(column(getTranslation("receivables.field.currency")));
        for (var band : AgeBand.values()) {
            head.add(column(getTranslation("ageing.band." + band)));
        }
        head.add(column(getTranslation("receivables.field.open")));
        if (!past) {
            head.add(column(getTranslation("ageing.disputed")));
        }
        totals.forEach(total -> table.getBody().add(row(total, new AgeingLinks(total.total().currency(), asOf, past))));
        add(table);
    }

    private NativeTableRow row(AgeingTotal total, AgeingLinks links) {
        var currency = total.total().currency();
        var title = new NativeTableHeaderCell(currency.getCurrencyCode());
        title.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(title);
        for (var band : AgeBand.values()) {
            row.add(cell(total.of(band), total.itemsOf(band), links.of(band)));
        }
        row.add(cell(total.total(), total.items().stream().mapToLong(Long::longValue).sum(), links.open()));
        if (!links.past()) {
            var disputed = plain(total.disputed());
            row.add(number(total.disputed().isZero() ? new Span(disputed) : new Anchor(links.disputed(), disputed)));
        }
        return row;
    }

    private NativeTableCell cell(Money amount, long items, String path) {
        var text = plain(amount);
        var hint = new Span(getTranslation("ageing.count", items));
        hint.addClassName("figure-hint");
        return number(items == 0 ? new Span(text) : new Anchor(path, text), hint);
    }

    /** The row says the currency. */
    private String plain(Money amount) {
        return MoneyFormat.plain(amount, words.locale());
    }

    private static NativeTableCell number(Component... parts) {
        var cell = new NativeTableCell(parts);
        cell.addClassName("num");
        return cell;
    }

    private static NativeTableHeaderCell column(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
