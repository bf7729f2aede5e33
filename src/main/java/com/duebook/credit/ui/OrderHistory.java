package com.duebook.credit.ui;

import com.duebook.credit.order.CreditWords;
import com.duebook.credit.order.OrderStepView;
import com.duebook.ui.Card;
import com.duebook.ui.Timeline;
import com.duebook.ui.Words;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of an order, each time with what was missing then. */
class OrderHistory extends Card {

    OrderHistory(OrderAnswer answer, CreditWords reasons, Words words) {
        super(words.get("credit.order.history"));
        add(new Timeline(answer.steps().reversed().stream().map(step -> event(step, answer, reasons, words)).toList(), words.dates()));
    }

    private static String title(OrderStepView step, Words words) {
        return step.invoiced() == null ? words.get("credit.order.state." + step.state())
                : words.get("credit.order.step.invoiced", words.money(step.invoiced()));
    }

    static String by(OrderStepView step, Words words) {
        return step.byRule() ? words.get("credit.order.byRule", step.doneBy()) : step.doneBy();
    }

    private static Timeline.Event event(OrderStepView step, OrderAnswer answer, CreditWords reasons, Words words) {
        var shortfall = step.shortfall();
        var reason = shortfall == null ? "" : reasons.reason(shortfall, answer.called(), words.locale());
        var prepayment = step.prepayment() == null ? "" : reasons.prepayment(step.prepayment(), words.locale());
        var detail = Stream.of(step.note(), reason, prepayment).filter(part -> !part.isEmpty()).collect(Collectors.joining(" \u00b7 "));
        return new Timeline.Event(step.doneAt(), title(step, words), by(step, words), detail, null);
    }
}
