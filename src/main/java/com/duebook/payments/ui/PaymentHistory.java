package com.duebook.payments.ui;

import com.duebook.payments.PaymentView;
import com.duebook.ui.Timeline;
import com.duebook.ui.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.ArrayList;

/** What happened to a payment: that it was written down, and what was refunded of it, with whose approval. */
class PaymentHistory extends Div {

    PaymentHistory(PaymentView view, ApprovalHistory approvals, Words words) {
        var payment = view.payment();
        var events = new ArrayList<Timeline.Event>();
        events.add(new Timeline.Event(
                payment.recordedAt(), getTranslation("payments.history.recorded"), payment.recordedBy()));
        view.refunds().forEach(refund -> events.add(new Timeline.Event(refund.requestedAt(),
                getTranslation("payments.history.refund." + refund.state(), words.money(refund.amount())), refund.by())));
        events.addAll(approvals.of(payment.id()));
        addClassName("section");
        add(new H2(getTranslation("payments.page.history")), new Timeline(events, words.dates()));
    }
}
