package com.duebook.receivables.ui;

import com.duebook.money.MoneyFormat;
import com.duebook.receivables.InvoiceView;
import com.duebook.ui.Words;
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
        addClassName("lines");
        add(table);
        table.setWidthFull();
        var head = table.getHead().addRow();
        COLUMNS.forEach(column -> {
            var cell = new NativeTableHeaderCell(label(column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        var currency = invoice.open().currency();
        for (var billed : invoice.billed()) {
            var line = billed.details();
            row(line.text(), number(line.quantity()), price(line.unitPrice(), currency),
                    line.discount().signum() == 0 ? "" : number(line.discount()) + " %", number(line.taxRate()) + " %",
                    MoneyFormat.plain(billed.net(), words.locale()));
        }
        sum(getTranslation("receivables.sum.net"), words.money(invoice.totals().net()));
        invoice.totals().taxes().forEach(tax -> sum(
                getTranslation("receivables.sum.tax", number(tax.rate()), words.money(tax.net())), words.money(tax.tax())));
        sum(getTranslation("receivables.sum.total"), words.money(invoice.totals().total()));
    }

    private void row(String... cells) {
        var row = new NativeTableRow();
        for (var i = 0; i < cells.length; i++) {
            var cell = new NativeTableCell(cells[i]);
            cell.getElement().setAttribute("data-label", label(COLUMNS.get(i)));
            row.add(cell);
        }
        table.getBody().add(row);
    }

    /** Above the column, and on a phone above each value. */
    private String label(String column) {
        return getTranslation("receivables.line.column." + column);
    }

    private void sum(String label, String amount) {
        var title = new NativeTableHeaderCell(label);
        title.getElement().setAttribute("colspan", "5");
        title.getElement().setAttribute("scope", "row");
        table.getFoot().add(new NativeTableRow(title, new NativeTableCell(amount)));
    }

    private String price(BigDecimal value, Currency currency) {
        return MoneyFormat.number(value, currency, words.locale());
    }

    private String number(BigDecimal value) {
        return MoneyFormat.number(value, null, words.locale());
    }
}
