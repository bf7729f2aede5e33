package com.duebook.credit.ui;

import com.duebook.credit.behaviour.CurrencyBehaviour;
import com.duebook.credit.behaviour.Portion;
import com.duebook.receivables.ui.ReceivablesNavigation;
import com.duebook.ui.Words;
import com.duebook.ui.figure.Amount;
import com.duebook.ui.figure.DayCell;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.Comparator;
import java.util.List;

/** What weighs most in a customer's figures: what came late, or has not come, by days and amount. */
class PortionTable extends NativeTable {

    private static final int MOST = 6;

    private static final Comparator<Portion> HEAVIEST = Comparator.<Portion>comparingLong(
            portion -> portion.days() * portion.amount().minor()).reversed();

    private final transient Words words;

    PortionTable(CurrencyBehaviour behaviour, Words words) {
        this.words = words;
        addClassName("ledger");
        var late = behaviour.portions().stream().filter(portion -> portion.counts() && portion.days() > 0).sorted(HEAVIEST).limit(MOST)
                .toList();
        setVisible(!late.isEmpty());
        var head = getHead().addRow();
        for (var column : List.of("due", "late", "state", "amount")) {
            var cell = new NativeTableHeaderCell(getTranslation("credit.portion." + column));
            cell.getElement().setAttribute("scope", "col");
            cell.setClassName("num", "amount".equals(column) || "late".equals(column));
            head.add(cell);
        }
        late.forEach(this::row);
    }

    private void row(Portion portion) {
        var days = new NativeTableCell(getTranslation("credit.portion.days", portion.days()));
        days.addClassName("num");
        var amount = new NativeTableCell(new Amount(portion.amount(), words.locale()));
        amount.addClassName("num");
        getBody().add(new NativeTableRow(
                new DayCell(new Anchor(ReceivablesNavigation.invoice(portion.invoice()), words.dates().date(portion.dueOn()))),
                days,
                new NativeTableCell(getTranslation("credit.portion.state." + portion.state())), amount));
    }
}
