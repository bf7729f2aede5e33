package com.duebook.credit.ui;

import com.duebook.credit.behaviour.Behaviour;
import com.duebook.credit.behaviour.CurrencyBehaviour;
import com.duebook.credit.behaviour.Lateness;
import com.duebook.ui.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;

/** How a customer pays, a column per currency, and what that is made of. */
class BehaviourSection extends Section {

    private final transient Words words;

    BehaviourSection(Behaviour behaviour, Words words) {
        this.words = words;
        addClassName("section");
        var since = new Span(getTranslation("credit.behaviour.context"));
        since.addClassName("soft");
        var head = new Div(new H2(getTranslation("credit.behaviour.title")), since);
        head.addClassName("section-head");
        add(head);
        var known = behaviour.currencies().stream().filter(one -> one.lateness().isPresent()).toList();
        if (known.isEmpty()) {
            add(new Paragraph(getTranslation("credit.behaviour.none")));
            return;
        }
        add(figures(known, behaviour), new MonthTable(known, words));
        known.forEach(one -> add(new PortionTable(one, words)));
    }

    private NativeTable figures(List<CurrencyBehaviour> known, Behaviour behaviour) {
        var table = new NativeTable();
        table.addClassName("ledger");
        var head = table.getHead().addRow();
        head.add(new NativeTableHeaderCell(getTranslation("credit.behaviour.figure")));
        known.forEach(one -> head.add(number(new NativeTableHeaderCell(one.currency().getCurrencyCode()))));
        row(table, known, "facts.PROMPTNESS_INDEX", it -> words.get("credit.behaviour.ofHundred", it.index()));
        row(table, known, "facts.AVERAGE_DAYS_LATE", it -> words.get("credit.figure.days", it.averageDaysLate()));
        row(table, known, "facts.MEDIAN_DAYS_LATE", it -> String.valueOf(it.medianDaysLate()));
        row(table, known, "facts.WORST_DAYS_LATE", it -> String.valueOf(it.worstDaysLate()));
        row(table, known, "facts.SHARE_ON_TIME", it -> words.get("credit.behaviour.percent", it.shareOnTime()));
        var trend = new NativeTableRow(name(getTranslation("credit.behaviour.trend")));
        known.forEach(one -> trend.add(number(new NativeTableCell(
                one.trend().map(days -> words.get("credit.behaviour.perMonth", days)).orElse("–")))));
        table.getBody().add(trend);
        whole(table, known.size(), "facts.RETURNED_PAYMENTS", String.valueOf(behaviour.returned()));
        behaviour.preferredMethod()
                .ifPresent(method -> whole(table, known.size(), "credit.behaviour.method", getTranslation("payments.method." + method)));
        return table;
    }

    private void row(NativeTable table, List<CurrencyBehaviour> known, String key, Function<Lateness, String> figure) {
        var row = new NativeTableRow(name(getTranslation(key)));
        known.forEach(one -> row.add(number(new NativeTableCell(figure.apply(one.lateness().orElseThrow())))));
        table.getBody().add(row);
    }

    /** Over all currencies. */
    private void whole(NativeTable table, int columns, String key, String value) {
        var cell = number(new NativeTableCell(value));
        cell.getElement().setAttribute("colspan", String.valueOf(columns));
        table.getBody().add(new NativeTableRow(name(getTranslation(key)), cell));
    }

    static NativeTableHeaderCell name(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "row");
        return cell;
    }

    static <C extends com.vaadin.flow.component.HtmlComponent> C number(C cell) {
        cell.addClassName("num");
        return cell;
    }
}
