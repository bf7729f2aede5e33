package com.duebook.receivables.takeover;

import com.duebook.money.Money;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What counts for a customer in other books: a credit note, or money that came in.
 *
 * @param number its own there
 * @param text of the one line that a credit note gets
 * @param unapplied what no invoice has taken of it, 0 to all
 * @param refunded what was given back of it besides
 */
public record UnappliedCredit(
        UUID customer, Kind kind, String number, Money total, Money unapplied, Money refunded, LocalDate on, String text) {

    public enum Kind { CREDIT_NOTE, PAYMENT }

    /** Of which nothing was given back. */
    public UnappliedCredit(UUID customer, Kind kind, String number, Money total, Money unapplied, LocalDate on, String text) {
        this(customer, kind, number, total, unapplied, Money.zero(total.currency()), on, text);
    }

    public UnappliedCredit {
        if (!total.isPositive() || unapplied.isNegative() || refunded.isNegative() || unapplied.plus(refunded).compareTo(total) > 0) {
            throw new IllegalArgumentException(unapplied + " left of a credit of " + total);
        }
    }
}
