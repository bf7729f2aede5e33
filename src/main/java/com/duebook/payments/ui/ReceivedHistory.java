package com.duebook.payments.ui;

import com.duebook.customers.ui.panel.CustomerHistory;
import com.duebook.payments.PaymentList;
import com.duebook.ui.Timeline;
import com.duebook.ui.Words;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Money that came in, in a customer's history. */
@Component
class ReceivedHistory implements CustomerHistory {

    private final PaymentList payments;
    private final Words words;

    ReceivedHistory(PaymentList payments, Words words) {
        this.payments = payments;
        this.words = words;
    }

    @Override
    public List<Timeline.Event> of(UUID customer, int most) {
        return payments.ofCustomer(customer, most).stream()
                .map(payment -> new Timeline.Event(payment.recordedAt(), words.get("payments.history.received", words.money(payment.amount())),
                        payment.recordedBy()))
                .toList();
    }
}
