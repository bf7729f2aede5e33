package com.duebook.ui.chart;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

/** The figures of a chart, exactly. */
class ChartTable extends NativeTable {

    ChartTable(String label, ChartData data) {
        addClassName("ledger");
        setCaptionText(label);
        var head = new NativeTableRow(new NativeTableHeaderCell());
        data.series().forEach(series -> head.add(headCell(series.name(), "col")));
        getHead().add(head);
        for (var i = 0; i < data.categories().size(); i++) {
            var row = new NativeTableRow(headCell(data.categories().get(i), "row"));
            for (var series : data.series()) {
                row.add(cell(series.points().get(i)));
            }
            getBody().add(row);
        }
    }

    private static NativeTableHeaderCell headCell(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static NativeTableCell cell(ChartData.Point point) {
        return point.path().isEmpty()
                ? new NativeTableCell(point.text())
                : new NativeTableCell(new Anchor(point.path(), point.text()));
    }
}
