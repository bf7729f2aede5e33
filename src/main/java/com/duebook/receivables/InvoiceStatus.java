package com.duebook.receivables;

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
    /** Nothing is open, and money has settled what credit notes left of it. */
    PAID,
    /** Nothing is open, because credit notes have taken back all of it. */
    CREDITED,
    /** Nothing is open, because a rest was given up, however much was paid or credited before. */
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
        return writtenOff.isPositive() ? WRITTEN_OFF
                : credited.isPositive() && credited.compareTo(total) >= 0 ? CREDITED : PAID;
    }
}
