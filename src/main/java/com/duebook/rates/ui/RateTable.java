package com.duebook.rates.ui;

import com.duebook.money.MoneyFormat;
import com.duebook.rates.ExchangeRate;
import com.duebook.ui.Words;
import com.duebook.ui.figure.DayCell;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** The newest rates, by the day from which they hold. */
class RateTable extends NativeTable {

    static final int MOST = 20;

    RateTable(List<ExchangeRate> rates, Words words) {
        addClassName("ledger");
        setVisible(!rates.isEmpty());
        var head = getHead().addRow();
        for (var column : List.of("currency", "day", "source", "rate")) {
            var cell = new NativeTableHeaderCell(getTranslation("rates.field." + column));
            cell.getElement().setAttribute("scope", "col");
            cell.setClassName("num", "rate".equals(column));
            head.add(cell);
        }
        for (var rate : rates) {
            var worth = new NativeTableCell(getTranslation("rates.worth",
                    MoneyFormat.number(rate.rate(), null, words.locale()), rate.against().getCurrencyCode()));
            worth.addClassName("num");
            getBody().add(new NativeTableRow(new NativeTableCell(rate.currency().getCurrencyCode()),
                    new DayCell(words.dates().date(rate.day())), new NativeTableCell(rate.source()), worth));
        }
    }
}
