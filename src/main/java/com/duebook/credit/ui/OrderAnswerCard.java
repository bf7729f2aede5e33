package com.duebook.credit.ui;

import com.duebook.credit.order.CreditWords;
import com.duebook.credit.order.OrderState;
import com.duebook.receivables.ui.ReceivablesNavigation;
import com.duebook.ui.Card;
import com.duebook.ui.Words;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;

/** How an order stands, why, and what helps. */
class OrderAnswerCard extends Card {

    OrderAnswerCard(OrderAnswer answer, CreditWords reasons, Words words) {
        super(words.get("credit.order.answer"));
        var order = answer.order();
        add(new Paragraph(
                words.get("credit.order.now." + order.state() + (answer.isForPrepayment() ? ".prepay" : ""), words.money(order.remaining()),
                        words.dates().date(order.lapsesOn()))));
        answer.said().ifPresent(step -> add(new Paragraph(words.get("credit.order.said", OrderHistory.by(step, words), step.note()))));
        answer.shortfall().ifPresent(shortfall -> {
            add(new Paragraph(reasons.reason(shortfall, answer.called(), words.locale())));
            switch (order.state()) {
                case WAITING, REFUSED -> add(new Paragraph(words.get(CreditWords.helps("credit.order.helps." + order.state()
                        + (answer.isByHand() ? ".byHand" : ""), shortfall), words.money(shortfall.missing()))));
                default -> {}
            }
        });
        answer.prepayment().ifPresent(prepayment -> {
            add(new Paragraph(reasons.prepayment(prepayment, words.locale())));
            if (order.state() == OrderState.WAITING && !prepayment.isThere()) {
                add(new Paragraph(words.get("credit.order.helps.prepay", words.money(prepayment.missing()))));
            }
        });
        if (order.billedBy() != null) {
            add(new Anchor(ReceivablesNavigation.invoice(order.billedBy()), words.get("credit.order.billedBy")));
        }
    }
}
