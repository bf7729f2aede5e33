package com.duebook.imports.ui;

import com.duebook.imports.Findings;
import com.duebook.imports.table.RowFault;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** Every fault of a dry run by row and column. */
class FaultsTable extends Section {

    FaultsTable(Findings findings) {
        addClassName("section");
        var grid = new Grid<RowFault>();
        grid.addColumn(RowFault::line).setHeader(getTranslation("imports.reject.line")).setAutoWidth(true).setFlexGrow(0);
        grid.addColumn(RowFault::column).setHeader(getTranslation("imports.fault.column")).setAutoWidth(true);
        grid.addColumn(RowFault::value).setHeader(getTranslation("imports.fault.value")).setAutoWidth(true);
        grid.addColumn(fault -> getTranslation(fault.key(), fault.arguments()))
                .setHeader(getTranslation("imports.reject.reason")).setFlexGrow(2);
        grid.setItems(findings.faults());
        grid.setAllRowsVisible(findings.faults().size() <= 12);
        add(new H2(getTranslation("imports.faults")), new Paragraph(getTranslation("imports.faultsText")), grid);
    }
}
