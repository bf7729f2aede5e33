package com.duebook.receivables.ui;

import com.duebook.money.Money;
import com.duebook.money.MoneyFormat;
import com.duebook.receivables.InvoiceView;
import com.duebook.ui.Words;
import com.duebook.ui.figure.Amount;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

/** The lines of an issued invoice with the sums below, tax by rate. */
class LinesTable extends Div {

    private static final List<String> COLUMNS = List.of("text", "quantity", "price", "discount", "tax", "net");

    private final transient Words words;
    private final NativeTable table = new NativeTable();

    LinesTable(InvoiceView invoice, Words words) {
        this.words = words;
        add(table);
        table.addClassNames("ledger", "stack");
        var head = table.getHead().addRow();
        COLUMNS.forEach(column -> {
            var cell = new NativeTableHeaderCell(label(column));
            cell.getElement().setAttribute("scope", "col");
            cell.setClassName("num", !"text".equals(column));
            head.add(cell);
        });
        var currency = invoice.open().currency();
        for (var billed : invoice.billed()) {
            var line = billed.details();
            row(line.text(), number(line.quantity()), price(line.unitPrice(), currency),
                    line.discount().signum() == 0 ? "" : number(line.discount()) + " %", number(line.taxRate()) + " %",
                    MoneyFormat.plain(billed.net(), words.locale()));
        }
        sum(getTranslation("receivables.sum.net"), invoice.totals().net());
        invoice.totals().taxes().forEach(tax -> sum(
                getTranslation("receivables.sum.tax", number(tax.rate()), words.money(tax.net())), tax.tax()));
        sum(getTranslation("receivables.sum.total"), invoice.totals().total()).addClassName("sum");
    }

    private void row(String... cells) {
        var row = new NativeTableRow();
        for (var i = 0; i < cells.length; i++) {
            var cell = new NativeTableCell(cells[i]);
            cell.getElement().setAttribute("data-label", label(COLUMNS.get(i)));
            cell.setClassName("num", i > 0);
            row.add(cell);
        }
        table.getBody().add(row);
    }

    /** Above the column, and on a phone above each value. */
    private String label(String column) {
        return getTranslation("receivables.line.column." + column);
    }

    private NativeTableRow sum(String label, Money amount) {
        var title = new NativeTableHeaderCell(label);
        title.getElement().setAttribute("colspan", "5");
        title.getElement().setAttribute("scope", "row");
        title.addClassName("num");
        var figure = new NativeTableCell(new Amount(amount, words.locale()));
        figure.addClassNames("num", "ruled");
        var row = new NativeTableRow(title, figure);
        table.getFoot().add(row);
        return row;
    }

    private String price(BigDecimal value, Currency currency) {
        return MoneyFormat.number(value, currency, words.locale());
    }

    private String number(BigDecimal value) {
        return MoneyFormat.number(value, null, words.locale());
    }
}
