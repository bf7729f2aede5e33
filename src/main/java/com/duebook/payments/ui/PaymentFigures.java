package com.duebook.payments.ui;

import com.duebook.customers.ui.CustomersNavigation;
import com.duebook.customers.ui.panel.CustomerFigure;
import com.duebook.customers.ui.panel.CustomerFigures;
import com.duebook.money.MoneyFormat;
import com.duebook.payments.PaymentList;
import com.duebook.ui.Words;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The newest payment, for the summary strip of the customer. */
@Component
class PaymentFigures implements CustomerFigures {

    private final PaymentList list;
    private final Words words;

    PaymentFigures(PaymentList list, Words words) {
        this.list = list;
        this.words = words;
    }

    @Override
    public List<CustomerFigure> of(UUID customer, Locale reader) {
        return list.ofCustomer(customer, 1).stream()
                .map(payment -> new CustomerFigure("payments.figure.last", 40,
                        MoneyFormat.format(payment.amount(), reader), words.dates().near(payment.receivedOn()),
                        CustomersNavigation.customer(customer, "payments")))
                .toList();
    }
}
