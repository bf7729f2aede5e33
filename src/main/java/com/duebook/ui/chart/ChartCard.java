package com.duebook.ui.chart;

import com.duebook.ui.Card;
import com.duebook.ui.Symbol;
import com.duebook.ui.list.Exports;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/** A chart with its title, and the same figures as a table for those who want them exactly. */
public class ChartCard extends Card {

    private final Component chart;
    private final ChartTable table;
    private final Button toggle;

    /** @param exports gives the figures as a file, too */
    public ChartCard(String title, ChartData data, Exports exports) {
        this(title, new Chart(title, data), data, exports);
    }

    /** @param picture that shows the data */
    protected ChartCard(String title, Component picture, ChartData data, Exports exports) {
        chart = picture;
        table = new ChartTable(title, data);
        table.setVisible(false);
        toggle = new Button(Symbol.TABLE.create(), clicked -> toggle());
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        var tools = new Div(ChartRows.export(title, data, exports), toggle);
        tools.addClassName("section-tools");
        var head = new Div(new H2(title), tools);
        head.addClassName("section-head");
        add(head, chart, table);
        label();
    }

    private void toggle() {
        table.setVisible(!table.isVisible());
        chart.setVisible(!table.isVisible());
        label();
    }

    private void label() {
        var words = getTranslation(table.isVisible() ? "ui.chart.picture" : "ui.chart.table");
        toggle.setAriaLabel(words);
        toggle.setTooltipText(words);
        toggle.setIcon((table.isVisible() ? Symbol.COLUMNS : Symbol.TABLE).create());
    }
}
