package com.duebook.receivables.ui;

import com.duebook.customers.ui.panel.CustomerPanel;
import com.duebook.receivables.list.InvoiceFilter;
import com.duebook.receivables.list.InvoiceList;
import com.duebook.receivables.list.InvoiceSet;
import com.duebook.receivables.list.InvoiceSort;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.ui.EmptyState;
import com.duebook.ui.Words;
import com.duebook.ui.place.Places;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;

/** A customer's invoices on the customer's page, the newest first. */
@org.springframework.stereotype.Component
class InvoicesPanel implements CustomerPanel {

    private final InvoiceList list;
    private final Access access;
    private final Words words;

    InvoicesPanel(InvoiceList list, Access access, Words words) {
        this.list = list;
        this.access = access;
        this.words = words;
    }

    @Override
    public String name() {
        return "invoices";
    }

    @Override
    public String labelKey() {
        return "receivables.list.title";
    }

    @Override
    public int order() {
        return Places.CustomerTabs.INVOICES;
    }

    @Override
    public Component contentFor(UUID customer) {
        var filter = InvoiceFilter.ofCustomer(customer);
        var all = Math.toIntExact(list.counts(filter).of(InvoiceSet.ALL));
        var grid = new InvoiceGrid(words.dates(), false);
        grid.rows((offset, limit, sort) -> list.page(filter, InvoiceSort.NEWEST, offset, limit).stream(), () -> all);
        grid.setAllRowsVisible(all <= 10);
        grid.empty(new EmptyState(words.get("receivables.list.empty"), ""));
        var links = new Div(new Anchor(
                ReceivablesNavigation.ofCustomer(customer), words.get("receivables.panel.all")));
        if (access.may(Right.EDIT_INVOICES)) {
            links.add(" · ");
            links.add(new Anchor(ReceivablesNavigation.newFor(customer), words.get("receivables.list.add")));
        }
        var content = new Div(links, grid);
        content.addClassName("section");
        return content;
    }
}
