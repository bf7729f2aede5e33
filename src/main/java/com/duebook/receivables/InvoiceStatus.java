package com.duebook.receivables;

import com.duebook.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How an invoice stands on a day, in the words of lists and pages. */
public enum InvoiceStatus {
    DRAFT,
    OPEN,
    PARTLY_PAID,
    OVERDUE,
    PAID,
    /** Nothing is open, because the rest was given up. */
    WRITTEN_OFF,
    VOID,
    CREDIT_NOTE;

    public static InvoiceStatus of(
            InvoiceState state, Money total, Money open, Money writtenOff, @Nullable LocalDate dueOn, LocalDate today) {
        return switch (state) {
            case DRAFT -> DRAFT;
            case PAID -> writtenOff.isPositive() ? WRITTEN_OFF : PAID;
            case VOID -> VOID;
            case CREDIT -> CREDIT_NOTE;
            case OPEN -> dueOn != null && dueOn.isBefore(today) ? OVERDUE
                    : open.minor() < total.minor() ? PARTLY_PAID : OPEN;
        };
    }
}
