package com.duebook.receivables;

import com.duebook.ledger.summary.InvoiceFigures;
import com.duebook.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How an invoice stands on a day, in the words of lists and pages. */
public enum InvoiceStatus {
    DRAFT,
    OPEN,
    /** Some of it has come as money; what only a credit note lowered is still {@link #OPEN}. */
    PARTLY_PAID,
    OVERDUE,
    /** Nothing is open, and money has settled most of what credit notes left; a small difference may have been given up. */
    PAID,
    /** Nothing is open and no money has come: credit notes have taken back all or most of it. */
    CREDITED,
    /** Nothing is open, and at least as much was given up as money has settled; or, without any, as credit notes have. */
    WRITTEN_OFF,
    VOID,
    CREDIT_NOTE;

    /**
     * The only place that decides; what sets of invoices are in SQL is held to it by a test.
     *
     * @param credited what credit notes have settled
     */
    public static InvoiceStatus of(InvoiceState state, Money total, Money open, Money credited, Money writtenOff,
            @Nullable LocalDate dueOn, LocalDate today) {
        return switch (state) {
            case DRAFT -> DRAFT;
            case PAID -> settled(total, credited, writtenOff);
            case VOID -> VOID;
            case CREDIT -> CREDIT_NOTE;
            case OPEN -> dueOn != null && dueOn.isBefore(today) ? OVERDUE
                    : total.minus(open).minus(credited).minus(writtenOff).isPositive() ? PARTLY_PAID : OPEN;
        };
    }

    /** Of an invoice that has nothing open. */
    public static InvoiceStatus settled(Money total, Money credited, Money writtenOff) {
        var paid = total.minus(credited).minus(writtenOff);
        if (writtenOff.isPositive() && writtenOff.compareTo(paid.isPositive() ? paid : credited) >= 0) {
            return WRITTEN_OFF;
        }
        return credited.isPositive() && !paid.isPositive() ? CREDITED : PAID;
    }

    /** What an invoice that has nothing open counts for in the summary of its due date. */
    public static InvoiceFigures settledFigures(Money total, Money credited, Money writtenOff) {
        var status = settled(total, credited, writtenOff);
        return InvoiceFigures.settled(status == CREDITED, status == WRITTEN_OFF);
    }
}
