package com.duebook.receivables.credit;

import com.duebook.money.Money;
import com.duebook.receivables.LineDetails;
import java.math.BigDecimal;

/**
 * A line of an invoice, and what of it no credit note has taken back yet.
 *
 * @param position on the invoice, from 1
 * @param quantity with the sign of the line's; zero when all is taken back
 */
public record LineLeft(int position, LineDetails line, BigDecimal quantity, Money net) {

    boolean isAny() {
        return quantity.signum() == line.quantity().signum();
    }

    CreditLine all() {
        return new CreditLine(position, quantity);
    }

    /** Whether it can give so much: in its own direction, and no more than it has. */
    public boolean covers(BigDecimal wanted) {
        return wanted.signum() == line.quantity().signum() && wanted.abs().compareTo(quantity.abs()) <= 0;
    }

    LineLeft less(BigDecimal taken, Money itsNet) {
        return new LineLeft(position, line, quantity.subtract(taken), net.minus(itsNet));
    }

    /** What is charged for so much of it, as if all that was taken back so far had been taken back at once. */
    Money netOf(BigDecimal wanted) {
        var before = line.quantity().subtract(quantity);
        var charged = line.net(net.currency());
        return line.times(before.add(wanted)).net(net.currency()).minus(charged.minus(net));
    }

    boolean isLike(LineDetails other) {
        return line.text().equals(other.text()) && line.unitPrice().compareTo(other.unitPrice()) == 0
                && line.discount().compareTo(other.discount()) == 0 && line.taxRate().compareTo(other.taxRate()) == 0;
    }
}
