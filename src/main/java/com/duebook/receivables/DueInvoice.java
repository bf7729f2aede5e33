package com.duebook.receivables;

import com.duebook.money.Money;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An invoice as its payer sees it.
 *
 * @param status of a closed one tells what closed it: money, a credit note, or that somebody gave it up
 * @param daysLate none while it is not due
 */
public record DueInvoice(
        UUID id, String number, InvoiceStatus status, LocalDate issuedOn, LocalDate dueOn, Money total, Money open, long daysLate) {

    public boolean isOpen() {
        return open.isPositive();
    }
}
