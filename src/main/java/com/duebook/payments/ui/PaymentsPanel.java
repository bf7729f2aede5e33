package com.duebook.payments.ui;

import com.duebook.customers.ui.panel.CustomerPanel;
import com.duebook.payments.Credits;
import com.duebook.payments.PaymentList;
import com.duebook.receivables.OpenItems;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.ui.EmptyState;
import com.duebook.ui.Symbol;
import com.duebook.ui.Words;
import com.duebook.ui.place.Places;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.UUID;

/** A customer's payments on the customer's page. */
@org.springframework.stereotype.Component
class PaymentsPanel implements CustomerPanel {

    private static final int MOST = 200;

    private final PaymentList list;
    private final Credits credits;
    private final OpenItems openItems;
    private final PaymentDialogs dialogs;
    private final Access access;
    private final Words words;

    PaymentsPanel(PaymentList list, Credits credits, OpenItems openItems, PaymentDialogs dialogs, Access access,
            Words words) {
        this.list = list;
        this.credits = credits;
        this.openItems = openItems;
        this.dialogs = dialogs;
        this.access = access;
        this.words = words;
    }

    @Override
    public String name() {
        return "payments";
    }

    @Override
    public String labelKey() {
        return "payments.title";
    }

    @Override
    public int order() {
        return Places.CustomerTabs.PAYMENTS;
    }

    @Override
    public Component contentFor(UUID customer) {
        var section = new Div();
        section.addClassName("section");
        show(section, customer);
        return section;
    }

    private void show(Div section, UUID customer) {
        section.removeAll();
        var editor = access.may(Right.EDIT_PAYMENTS);
        section.add(new UnusedCredit(customer, list.withCredit(customer), editor, credits, openItems, words,
                () -> show(section, customer)));
        if (editor) {
            section.add(new Button(I18NProvider.translate("payments.record"), Symbol.PLUS.create(),
                    clicked -> dialogs.record(customer, id -> UI.getCurrent().navigate(PaymentsNavigation.payment(id))).open()));
        }
        var rows = list.ofCustomer(customer, MOST);
        if (rows.isEmpty()) {
            section.add(new EmptyState(I18NProvider.translate("payments.list.empty"), ""));
        } else {
            var grid = new PaymentGrid(words.dates(), false);
            grid.setItems(rows);
            grid.setAllRowsVisible(rows.size() <= 20);
            section.add(grid);
        }
    }
}
