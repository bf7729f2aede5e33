package com.duebook.payments.portal;

import com.duebook.money.Money;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An invoice as its payer sees it.
 *
 * @param daysLate none while it is not due
 */
public record DueInvoice(
        UUID id, String number, LocalDate issuedOn, LocalDate dueOn, Money total, Money open, long daysLate) {

    public boolean isOpen() {
        return open.isPositive();
    }
}
