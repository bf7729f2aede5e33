package com.duebook.receivables.payer;

import com.duebook.money.Money;
import com.duebook.receivables.DebtName;
import com.duebook.receivables.InvoiceStatus;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A due item as its payer sees it.
 *
 * @param invoice whose paper tells of it; null for what is no part of one
 * @param part from 1, among the parts of its invoice
 * @param status of a closed one tells what closed it: money, a credit note, or that somebody gave it up
 * @param daysLate none while it is not due
 * @param disputed its customer objects, so nobody collects it for now
 */
public record PayerItem(UUID id, @Nullable UUID invoice, DebtName name, int part, int parts, InvoiceStatus status, LocalDate dueOn,
        Money total, Money open, long daysLate, boolean disputed) {

    public boolean isOpen() {
        return open.isPositive();
    }

    public boolean isInstalment() {
        return parts > 1;
    }
}
