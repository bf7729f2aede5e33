package com.duebook.credit.ui;

import com.duebook.credit.order.OrderFilter;
import com.duebook.credit.order.OrderList;
import com.duebook.customers.ui.panel.CustomerPanel;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.text.Texts;
import com.duebook.ui.EmptyState;
import com.duebook.ui.Words;
import com.duebook.ui.place.Places;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;

/** A customer's orders on the customer's page. */
@org.springframework.stereotype.Component
class OrdersPanel implements CustomerPanel {

    private static final int MOST = 200;
    private static final int SHORT = 20;

    private final OrderList list;
    private final OrderDialogs dialogs;
    private final Access access;
    private final Words words;
    private final Texts texts;

    OrdersPanel(OrderList list, OrderDialogs dialogs, Access access, Words words, Texts texts) {
        this.list = list;
        this.dialogs = dialogs;
        this.access = access;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "orders";
    }

    @Override
    public String labelKey() {
        return "credit.order.title";
    }

    @Override
    public int order() {
        return Places.CustomerTabs.ORDERS;
    }

    @Override
    public Component contentFor(UUID customer) {
        var section = new Div();
        section.addClassName("section");
        if (access.may(Right.EDIT_INVOICES)) {
            section.add(dialogs.asker(customer));
        }
        var rows = list.page(OrderFilter.of(customer), 0, MOST);
        if (rows.isEmpty()) {
            section.add(new EmptyState(words.get("credit.order.empty"), words.get("credit.order.emptyText")));
        } else {
            var grid = new OrderGrid(words.dates(), texts, false);
            grid.setItems(rows);
            grid.setAllRowsVisible(rows.size() <= SHORT);
            section.add(grid);
        }
        return section;
    }
}
