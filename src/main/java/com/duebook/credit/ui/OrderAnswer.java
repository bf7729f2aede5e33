package com.duebook.credit.ui;

import com.duebook.credit.exposure.Shortfall;
import com.duebook.credit.order.OrderState;
import com.duebook.credit.order.OrderStepView;
import com.duebook.credit.order.OrderView;
import com.duebook.credit.order.Prepayment;
import com.duebook.customers.CustomerNames;
import com.duebook.customers.CustomerNames.Names;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An order with all that became of it.
 *
 * @param steps the first first
 * @param called the customers whose limits the steps are about, and the order's own
 */
record OrderAnswer(OrderView order, List<OrderStepView> steps, Names called) {

    /** In one statement however many there are. */
    static OrderAnswer read(OrderView order, List<OrderStepView> steps, CustomerNames names) {
        var holders = steps.stream().flatMap(step -> Optional.ofNullable(step.shortfall()).stream())
                .map(shortfall -> shortfall.holder().customer());
        return new OrderAnswer(order, List.copyOf(steps), names.of(Stream.concat(Stream.of(order.customer()), holders).toList()));
    }

    String customer() {
        return called.name(order.customer());
    }

    /** The last that somebody commented on, if that is how it stands. */
    Optional<OrderStepView> said() {
        return steps.reversed().stream().limit(1).filter(step -> !step.note().isEmpty()).findFirst();
    }

    /** Whether somebody refused it: then it does not ask again by itself. */
    boolean isByHand() {
        return order.state() == OrderState.REFUSED && !steps.isEmpty() && !steps.getLast().byRule();
    }

    /** What had to be paid in advance when it asked; where somebody refused it, that is said by the step before. */
    Optional<Prepayment> prepayment() {
        return asked().flatMap(step -> Optional.ofNullable(step.prepayment()).stream()).findFirst();
    }

    /** Whether money alone would release it. */
    boolean isForPrepayment() {
        return order.state() == OrderState.WAITING && shortfall().isEmpty()
                && prepayment().filter(prepayment -> !prepayment.isThere()).isPresent();
    }

    /** What was missing when it asked; where somebody refused it, that is said by the step before. */
    Optional<Shortfall> shortfall() {
        return asked().flatMap(step -> Optional.ofNullable(step.shortfall()).stream()).findFirst();
    }

    private Stream<OrderStepView> asked() {
        return steps.reversed().stream().limit(order.state() == OrderState.REFUSED ? 2 : 1);
    }
}
