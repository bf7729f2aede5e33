package com.duebook.ui.figure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeTableCell;

/** A date in a table, which stays in one line on a phone as well. */
public class DayCell extends NativeTableCell {

    public DayCell(String day) {
        this(new Text(day));
    }

    /** @param day such as a link that says it */
    public DayCell(Component day) {
        super(day);
        addClassName("day");
    }
}
