package com.duebook.credit.ui.file;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;

/** Rows of a register, on a phone one below the other with the column before each. */
public class FileTable extends NativeTable {

    private final List<String> labels;
    private final Set<Integer> numbers;

    /** @param numbers the places of the columns of numbers */
    public FileTable(String caption, List<String> labels, Set<Integer> numbers) {
        this.labels = labels;
        this.numbers = numbers;
        addClassNames("ledger", "stack");
        setCaptionText(caption);
        var head = getHead().addRow();
        for (var at = 0; at < labels.size(); at++) {
            var cell = new NativeTableHeaderCell(labels.get(at));
            cell.getElement().setAttribute("scope", "col");
            cell.setClassName("num", numbers.contains(at));
            head.add(cell);
        }
    }

    /** @param isOver whether it does not hold any more */
    public final void row(boolean isOver, Component... contents) {
        var row = new NativeTableRow();
        for (var at = 0; at < contents.length; at++) {
            var cell = new NativeTableCell(contents[at]);
            cell.getElement().setAttribute("data-label", labels.get(at));
            cell.setClassName("num", numbers.contains(at));
            row.add(cell);
        }
        row.setClassName("soft", isOver);
        getBody().add(row);
    }

    static Span tiny(String text) {
        var tiny = new Span(text);
        tiny.addClassName("tiny");
        return tiny;
    }
}
