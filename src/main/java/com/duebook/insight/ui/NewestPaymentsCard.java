package com.duebook.insight.ui;

import com.duebook.customers.ui.CustomersNavigation;
import com.duebook.insight.NewestPayments.Received;
import com.duebook.ui.Words;
import com.vaadin.flow.component.html.Span;
import java.util.List;

class NewestPaymentsCard extends NewsCard {

    NewestPaymentsCard(List<Received> payments, Words words) {
        super(words.get("insight.payments"), "payments", words.get("insight.payments.all"));
        var dates = words.dates();
        for (var payment : payments) {
            row(CustomersNavigation.customer(payment.customer()), payment.name(), dates.near(payment.on()),
                    new Span(words.money(payment.amount())));
        }
        done(words.get("insight.payments.none"));
    }
}
