package com.duebook.credit.ui;

import com.duebook.credit.behaviour.CurrencyBehaviour;
import com.duebook.credit.behaviour.Lateness;
import com.duebook.credit.behaviour.MonthLateness;
import com.duebook.ui.Words;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.stream.IntStream;

/** The average days late of each month that the trend comes of, a column per currency; the running month so far. */
class MonthTable extends NativeTable {

    private final transient Words words;

    /** @param known at least one, all of the same months */
    MonthTable(List<CurrencyBehaviour> known, Words words) {
        this.words = words;
        addClassName("ledger");
        setCaptionText(getTranslation("credit.behaviour.months"));
        var head = getHead().addRow();
        head.add(new NativeTableHeaderCell(getTranslation("credit.behaviour.month")));
        known.forEach(one -> head.add(BehaviourSection.number(new NativeTableHeaderCell(one.currency().getCurrencyCode()))));
        var months = known.getFirst().months();
        IntStream.range(0, months.size()).forEach(at -> {
            var row = new NativeTableRow(BehaviourSection.name(month(months.get(at), at == months.size() - 1)));
            known.forEach(one -> row.add(BehaviourSection.number(new NativeTableCell(days(one.months().get(at))))));
            getBody().add(row);
        });
    }

    private String month(MonthLateness month, boolean isRunning) {
        var name = words.dates().month(month.month());
        return isRunning ? words.get("credit.behaviour.month.soFar", name) : name;
    }

    private String days(MonthLateness month) {
        return month.lateness().map(Lateness::averageDaysLate).map(days -> words.get("credit.figure.days", days)).orElse("–");
    }
}
