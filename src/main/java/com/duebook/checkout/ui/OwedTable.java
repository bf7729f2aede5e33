package com.duebook.checkout.ui;

import com.duebook.customers.ui.CustomersNavigation;
import com.duebook.money.Money;
import com.duebook.payments.credit.AccountItem;
import com.duebook.receivables.ui.ReceivablesNavigation;
import com.duebook.ui.Words;
import com.duebook.ui.figure.AgeTick;
import com.duebook.ui.figure.Amount;
import com.duebook.ui.figure.DayCell;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** What is open in one currency, item by item, and what it adds up to. */
class OwedTable extends NativeTable {

    /** More than a person reads; the invoices have a list of their own. */
    private static final int MOST = 100;

    private final UUID customer;
    private final transient Words words;

    OwedTable(UUID customer, List<AccountItem> items, Words words) {
        this.customer = customer;
        this.words = words;
        addClassNames("ledger", "owed");
        setCaptionText(getTranslation("payments.account.title"));
        getHead().add(new NativeTableRow(head("payments.account.what"), head("payments.account.late"), head("receivables.field.due"),
                number(head("payments.account.amount"))));
        items.stream().limit(MOST).forEach(item -> getBody().add(row(item)));
        if (items.size() > MOST) {
            var all = new NativeTableCell(new Anchor(ReceivablesNavigation.ofCustomer(customer) + "&state=open",
                    getTranslation("payments.account.more", items.size() - MOST)));
            all.getElement().setAttribute("colspan", "4");
            getBody().add(new NativeTableRow(all));
        }
        getFoot().add(sum(items));
    }

    private NativeTableRow row(AccountItem item) {
        var due = item.dueOn();
        return new NativeTableRow(new NativeTableCell(new Anchor(path(item), words.get(item.name().key(), item.name().number()))),
                new NativeTableCell(due == null ? new Span() : late(ChronoUnit.DAYS.between(due, words.dates().today()))),
                new DayCell(due == null ? "" : words.dates().date(due)),
                number(new NativeTableCell(new Amount(item.open(), words.locale()))));
    }

    private String path(AccountItem item) {
        var invoice = item.invoice();
        return invoice != null ? ReceivablesNavigation.invoice(invoice)
                : CustomersNavigation.customer(customer, item.isCredit() ? "payments" : "open");
    }

    private Component late(long days) {
        return new Span(new AgeTick(days), new Span(getTranslation(days > 0 ? "payments.account.days" : "payments.account.notDue", days)));
    }

    private NativeTableRow sum(List<AccountItem> items) {
        var name = new NativeTableHeaderCell(getTranslation("payments.account.sum", items.size()));
        name.getElement().setAttribute("scope", "row").setAttribute("colspan", "3");
        var all = Money.sum(items.stream().map(AccountItem::open).toList(), items.getFirst().open().currency());
        var figure = number(new NativeTableCell(new Amount(all, words.locale())));
        figure.addClassName("ruled");
        var row = new NativeTableRow(name, figure);
        row.addClassName("sum");
        return row;
    }

    private NativeTableHeaderCell head(String key) {
        var cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static <C extends com.vaadin.flow.component.HtmlComponent> C number(C cell) {
        cell.addClassName("num");
        return cell;
    }
}
