package com.duebook.checkout.ui;

import com.duebook.checkout.link.PaymentLinks;
import com.duebook.customers.Customers;
import com.duebook.customers.ui.panel.CustomerPanel;
import com.duebook.payments.credit.CustomerAccount;
import com.duebook.payments.credit.CustomerAccount.OfCurrency;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.ui.EmptyState;
import com.duebook.ui.Words;
import com.duebook.ui.place.Places;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;

/** What is open of a customer, credit too, on the customer's page, and one link to pay it all. */
@org.springframework.stereotype.Component
class OpenItemsPanel implements CustomerPanel {

    private final CustomerAccount account;
    private final PaymentLinks links;
    private final Customers customers;
    private final Access access;
    private final Words words;

    OpenItemsPanel(CustomerAccount account, PaymentLinks links, Customers customers, Access access, Words words) {
        this.account = account;
        this.links = links;
        this.customers = customers;
        this.access = access;
        this.words = words;
    }

    @Override
    public String name() {
        return "open";
    }

    @Override
    public String labelKey() {
        return "payments.account.title";
    }

    @Override
    public int order() {
        return Places.CustomerTabs.OPEN_ITEMS;
    }

    @Override
    public Component contentFor(UUID customer) {
        var section = new Div();
        section.addClassName("section");
        var open = account.of(customer);
        if (open.isEmpty()) {
            section.add(new EmptyState(words.get("payments.account.empty"), ""));
        }
        open.forEach(currency -> {
            section.add(new Paragraph(sums(currency)), new OwedTable(customer, currency.items(), words));
            if (access.may(Right.EDIT_INVOICES) && currency.owed().isPositive()) {
                section.add(new Button(words.get("payments.statement.link"), clicked -> show(customer, currency)));
            }
        });
        return section;
    }

    private String sums(OfCurrency currency) {
        var owed = words.get("payments.account.owed", words.money(currency.owed()), words.money(currency.overdue()));
        return currency.credit().isPositive()
                ? owed + " · " + words.get("payments.account.credit", words.money(currency.credit())) : owed;
    }

    private void show(UUID customer, OfCurrency currency) {
        new LinkDialog(words.get("payments.statement.title", customers.brief(customer).name()),
                links.statement(customer, currency.owed().currency()), () -> links.revokeAll(customer),
                words.get("payments.statement.revoked")).open();
    }
}
