package com.duebook.receivables;

import com.duebook.ledger.EntryKind;
import com.duebook.money.Money;
import com.duebook.receivables.credit.BilledLine;
import com.duebook.receivables.numbering.InvoiceKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one invoice or credit note.
 *
 * @param version to hand back with a revision of it
 * @param number null for a draft, as are the dates
 * @param credited what credit notes have settled of it
 * @param corrects the invoice that this credit note corrects
 */
public record InvoiceView(
        UUID id, long version, InvoiceKind kind, InvoiceStatus status, @Nullable String number,
        UUID customer, String customerName, InvoiceTotals totals, Money open, Money credited, Money writtenOff,
        int termsDays,
        @Nullable LocalDate issuedOn, @Nullable LocalDate dueOn, @Nullable LocalDate paidOn,
        @Nullable Instant sentAt, boolean disputed, String customerOrder, String note,
        @Nullable Reference corrects, List<BilledLine> billed, List<Event> history) {

    /** Another invoice or credit note, by its number. */
    public record Reference(UUID id, String number) {}

    /**
     * An entry of its ledger.
     *
     * @param reversal whether it takes back an earlier one
     * @param other the credit note that it is of; on the credit note's own page the invoice that it corrects
     */
    public record Event(
            EntryKind kind, boolean reversal, Money amount, LocalDate bookedOn, Instant recordedAt, String actor,
            String note, @Nullable UUID payment, @Nullable Reference other) {}

    public List<LineDetails> lines() {
        return billed.stream().map(BilledLine::details).toList();
    }

    /** By money and credit notes. */
    public Money settled() {
        return status == InvoiceStatus.DRAFT || status == InvoiceStatus.VOID || status == InvoiceStatus.CREDIT_NOTE
                ? Money.zero(open.currency())
                : totals.total().minus(open).minus(writtenOff);
    }

    /** By money. */
    public Money paid() {
        return settled().minus(credited);
    }

    public boolean isDraft() {
        return status == InvoiceStatus.DRAFT;
    }

    public boolean isOpen() {
        return status == InvoiceStatus.OPEN || status == InvoiceStatus.PARTLY_PAID || status == InvoiceStatus.OVERDUE;
    }

    /** Whether a credit note may take it back, in so far as none has. */
    public boolean isCreditable() {
        return isOpen() || status == InvoiceStatus.PAID || status == InvoiceStatus.CREDITED || status == InvoiceStatus.WRITTEN_OFF;
    }

    /** Whether it is for the same customer, of the same total, and its lines read the same. */
    boolean says(InvoiceDetails details) {
        return customer.equals(details.customer()) && totals.total().equals(details.totals().total())
                && LineDetails.texts(lines()).equals(LineDetails.texts(details.lines()));
    }

    public InvoiceDetails details() {
        return new InvoiceDetails(customer, open.currency(), termsDays, lines(), customerOrder, note);
    }
}
