package com.duebook.payments.ui;

import com.duebook.customers.ui.panel.CustomerHistory;
import com.duebook.payments.PaymentList;
import com.duebook.payments.PaymentRow;
import com.duebook.ui.Timeline;
import com.duebook.ui.Words;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Money that came in, in a customer's history. */
@Component
class ReceivedHistory implements CustomerHistory {

    /** More would hide all else; the payments have a tab of their own. */
    private static final int MOST = 10;

    private final PaymentList payments;
    private final Words words;

    ReceivedHistory(PaymentList payments, Words words) {
        this.payments = payments;
        this.words = words;
    }

    @Override
    public List<Timeline.Event> of(UUID customer, int most) {
        return payments.ofCustomer(customer, Math.min(most, MOST)).stream().map(this::entry).toList();
    }

    /** By when it was written down, as all of the history; the day that it counts from is said where that is another. */
    private Timeline.Event entry(PaymentRow payment) {
        var dates = words.dates();
        var isSameDay = dates.day(payment.recordedAt()).equals(payment.receivedOn());
        return new Timeline.Event(payment.recordedAt(), words.get("payments.history.received", words.money(payment.amount())),
                payment.recordedBy(), isSameDay ? null : words.get("payments.history.receivedOn", dates.date(payment.receivedOn())), null);
    }
}
