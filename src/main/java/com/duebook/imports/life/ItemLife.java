package com.duebook.imports.life;

import com.duebook.money.Money;
import java.time.LocalDate;

/**
 * What becomes of an item. Of an invoice, what is neither open nor credited nor written off was settled by money.
 *
 * @param total without its sign
 * @param open what is still owed of an invoice, or what no invoice has taken of a credit; 0 of what is left out
 * @param settledOn of what is not open, if anything is
 * @param dated whether the file said that day, rather than that we took the due date for it
 */
public record ItemLife(
        Became became, Money total, Money open, Money credited, Money writtenOff, LocalDate settledOn, boolean dated) {

    /** What money has settled of an invoice. */
    public Money paid() {
        return total.minus(open).minus(credited).minus(writtenOff);
    }
}
