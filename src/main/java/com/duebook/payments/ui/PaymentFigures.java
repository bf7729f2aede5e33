package com.duebook.payments.ui;

import com.duebook.customers.ui.CustomersNavigation;
import com.duebook.customers.ui.panel.CustomerFigure;
import com.duebook.customers.ui.panel.CustomerFigures;
import com.duebook.payments.Credits;
import com.duebook.payments.PaymentList;
import com.duebook.ui.Words;
import com.duebook.ui.figure.KeyFigure;
import com.duebook.ui.place.Places;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The newest payment, for the summary strip of the customer. */
@Component
class PaymentFigures implements CustomerFigures {

    private final PaymentList list;
    private final Credits credits;
    private final Words words;

    PaymentFigures(PaymentList list, Credits credits, Words words) {
        this.list = list;
        this.credits = credits;
        this.words = words;
    }

    @Override
    public List<CustomerFigure> of(UUID customer, Locale reader) {
        var panel = CustomersNavigation.customer(customer, "payments");
        var last = list.ofCustomer(customer, 1).stream()
                .map(payment -> new CustomerFigure("payments.figure.last", Places.CustomerFigures.LAST_PAYMENT,
                        KeyFigure.of(payment.amount(), reader), words.dates().near(payment.receivedOn()), panel));
        var unused = credits.of(List.of(customer)).stream()
                .map(credit -> new CustomerFigure("payments.figure.credit", Places.CustomerFigures.UNUSED_CREDIT,
                        KeyFigure.of(credit.amount(), reader), null, panel));
        return Stream.concat(last, unused).toList();
    }
}
