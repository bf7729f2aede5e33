package com.duebook.insight.ui;

import com.duebook.customers.ui.CustomersNavigation;
import com.duebook.receivables.ui.ReceivablesNavigation;
import com.duebook.ui.EmptyState;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;

/** What to do in a workspace where nothing was invoiced yet. */
class FirstSteps extends EmptyState {

    FirstSteps() {
        super(text("insight.first.title"), text("insight.first.text"), steps(),
                new Anchor("imports", text("insight.first.import")));
    }

    private static OrderedList steps() {
        var steps = new OrderedList(
                step(CustomersNavigation.LIST, "insight.first.customer"),
                step(ReceivablesNavigation.NEW, "insight.first.invoice"));
        steps.addClassName("first-steps");
        return steps;
    }

    private static ListItem step(String path, String key) {
        return new ListItem(new Anchor(path, text(key)));
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
