package com.duebook.receivables.list;

import com.duebook.customers.CustomerNames;
import com.duebook.money.Money;
import com.duebook.receivables.InvoiceStatus;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list.
 *
 * @param number null for a draft, as are its dates
 * @param paidOn since when nothing is open of it, by whatever settled it
 * @param credited what credit notes have settled of it
 */
public record InvoiceRow(
        UUID id, @Nullable String number, InvoiceStatus status, boolean disputed, UUID customer, String customerName,
        @Nullable String customerReference, @Nullable LocalDate issuedOn, @Nullable LocalDate dueOn,
        @Nullable LocalDate paidOn, Money total, Money open, Money credited, Money writtenOff) {

    InvoiceRow called(CustomerNames.Named it) {
        return new InvoiceRow(id, number, status, disputed, customer, it.name(), it.reference(), issuedOn, dueOn, paidOn,
                total, open, credited, writtenOff);
    }

    /** What it adds to what was charged: a credit note takes off. */
    public Money charged() {
        return status == InvoiceStatus.CREDIT_NOTE ? total.negated() : total;
    }

    /** By money; nothing of what was never issued, is void, or takes back itself. */
    public Money paid() {
        return switch (status) {
            case DRAFT, VOID, CREDIT_NOTE -> Money.zero(total.currency());
            case OPEN, PARTLY_PAID, OVERDUE, PAID, CREDITED, WRITTEN_OFF -> total.minus(open).minus(credited).minus(writtenOff);
        };
    }
}
