package com.duebook.ledger;

import com.duebook.ledger.course.OpenCourse;
import com.duebook.ledger.course.SettlementDays;
import com.duebook.ledger.summary.InvoiceFigures;
import com.duebook.ledger.summary.ItemFigures;
import com.duebook.ledger.summary.Summaries;
import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import com.duebook.time.Today;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The only writer of open amounts: each change of one is an entry, the stored amounts of the due item and its invoice, and
 * the summaries of its customer, its due date and the day it is booked on, in the same transaction. What settles an invoice
 * takes its items by due date. Whoever touches several invoices does so by ascending id.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Ledger {

    private final LedgerBook book;
    private final LedgerEntries entries;
    private final DueItems items;
    private final DebtKeeper invoices;
    private final Summaries summaries;
    private final PaymentKeeper payments;
    private final OpenWatch watch;
    private final DebtWatch debts;
    private final HoldWatch holds;
    private final Today today;

    Ledger(LedgerBook book, LedgerEntries entries, DueItems items, DebtKeeper invoices, Summaries summaries, PaymentKeeper payments,
            OpenWatch watch, DebtWatch debts, HoldWatch holds, Today today) {
        this.book = book;
        this.entries = entries;
        this.items = items;
        this.invoices = invoices;
        this.summaries = summaries;
        this.payments = payments;
        this.watch = watch;
        this.debts = debts;
        this.holds = holds;
        this.today = today;
    }

    /** Money that came in; it is the customer's credit until invoices take it. */
    public void received(UUID payment, UUID customer, Money amount, LocalDate on) {
        book.add(book.entry(EntryKind.RECEIVED, customer, amount, on).ofPayment(payment));
    }

    public void refunded(UUID payment, UUID customer, Money amount, LocalDate on) {
        book.add(book.entry(EntryKind.REFUNDED, customer, amount, on).ofPayment(payment));
    }

    /**
     * @param invoice that has just been issued
     * @param parts what of it is due when, by due date; together its total
     */
    public void issue(Debt invoice, List<Instalment> parts, LocalDate on) {
        if (!Money.sum(parts.stream().map(Instalment::amount).toList(), invoice.currency()).equals(invoice.total())) {
            throw new IllegalArgumentException("instalments that are not the invoice's total");
        }
        var its = new ArrayList<DueItem>();
        for (var part : parts) {
            its.add(items.save(new DueItem(invoice, its.size() + 1, part)));
            book.add(book.entry(EntryKind.ISSUED, invoice.customer(), part.amount(), on).onItem(its.getLast()));
        }
        count(Owed.anew(invoice, its));
    }

    /**
     * Locks the invoice and lets it take from the payment, as of the day the money came: it was paid then, however late
     * somebody writes it down.
     *
     * @param received when the money came; an entry's day is later where the invoice was issued, or had room, only later
     * @return what it took: at most what was open, nothing when the invoice is closed by now
     */
    public Money allocate(UUID payment, UUID invoice, Money upTo, LocalDate received) {
        var owed = owed(invoices.locked(invoice));
        var left = upTo;
        for (var item : owed.open()) {
            left = left.minus(allocate(payment, item, left, received));
        }
        var taken = upTo.minus(left);
        if (taken.isPositive()) {
            settle(owed, taken, received);
            creditedBy(payment, owed.invoice(), taken);
            count(owed);
        }
        return taken;
    }

    private Money allocate(UUID payment, DueItem item, Money upTo, LocalDate received) {
        var part = upTo.min(item.open());
        if (part.isPositive()) {
            var days = days(item, part, received);
            item.settle(part, days.settledOn());
            book.add(book.entry(EntryKind.ALLOCATED, item.customer(), part, days.on()).ofPayment(payment).onItem(item));
        }
        return part;
    }

    /** Nothing is booked in the future, so money of today finds room and settles today. */
    private SettlementDays days(DueItem item, Money amount, LocalDate received) {
        return received.isBefore(today.date())
                ? OpenCourse.of(entries.courseOf(item.id())).settle(amount.minor(), received)
                : new SettlementDays(received, received);
    }

    /** The invoice does as its items did. @param on the day of what settled them, where some are still open */
    private static void settle(Owed owed, Money taken, LocalDate on) {
        owed.invoice().settle(taken, owed.open().isEmpty() ? owed.settledOn() : on);
    }

    /** Corrects a mistake: what the invoice had from the payment it never had, so each entry is reversed on its own day. */
    public void unallocate(UUID payment, UUID invoice, Money amount) {
        takeBack(payment, invoice, amount, LedgerEntry::bookedOn);
    }

    /** Money that has gone again: the invoice had it until that day. */
    public void unallocate(UUID payment, UUID invoice, Money amount, LocalDate on) {
        takeBack(payment, invoice, amount, allocation -> on);
    }

    private void takeBack(UUID payment, UUID invoice, Money amount, Function<LedgerEntry, LocalDate> day) {
        var owed = owed(invoices.locked(invoice));
        var left = amount;
        for (var allocation : entries.standingAllocations(payment, invoice)) {
            var part = book.lower(allocation, left, day.apply(allocation));
            owed.reopen(allocation.item(), part);
            left = left.minus(part);
        }
        if (left.isPositive()) {
            throw new Refusal("receivables.unallocate.tooMuch");
        }
        creditedBy(payment, owed.invoice(), amount.negated());
        owed.invoice().reopen(amount);
        count(owed);
    }

    public void cancel(Debt invoice, String reason, LocalDate on) {
        var owed = owed(invoice);
        invoice.cancel();
        owed.items().forEach(item -> item.settle(item.open(), on));
        entries.issuesOf(invoice.id()).forEach(issue -> book.add(issue.reversed(on, book.stamp()).because(reason)));
        count(owed);
    }

    /** Lowers the corrected invoice by a credit note that has just been issued; money that it no longer needs is credit of its payment again. */
    public void credit(Debt corrected, Debt creditNote, LocalDate on) {
        summaries.invoices(creditNote.currency(), creditNote.dueOn(), creditNote.dueOn(), InvoiceFigures.NONE, creditNote.figures());
        var owed = owed(corrected);
        var lowered = new Lowered(owed, creditNote.total());
        lowered.open(on);
        settle(owed, creditNote.total().minus(lowered.left()), on);
        lowered.settled(entries.standingSettlements(corrected.id()), (settlement, upTo) -> book.lower(settlement, upTo, on))
                .forEach((payment, part) -> {
                    payments.freed(payment, part);
                    creditedBy(payment, corrected, part.negated());
                });
        corrected.writeOffLess(lowered.writtenOff());
        corrected.credited(creditNote.total());
        lowered.parts().forEach((item, part) -> book.add(
                book.entry(EntryKind.CREDITED, corrected.customer(), part, on).onItem(item).ofCreditNote(creditNote.id())));
        count(owed);
    }

    /** What a credit note left to the customer, and this invoice took or gave back, is no money; the payment is locked. */
    private void creditedBy(UUID payment, Debt invoice, Money part) {
        if (payments.isCredit(payment)) {
            invoice.credited(part);
        }
    }

    public void writeOff(Debt invoice, String reason, LocalDate on) {
        var owed = owed(invoice);
        invoice.writeOff(on);
        for (var item : owed.open()) {
            book.add(book.entry(EntryKind.WRITTEN_OFF, item.customer(), item.settle(item.open(), on), on).onItem(item).because(reason));
        }
        count(owed);
    }

    public void dispute(Debt invoice, boolean disputed) {
        var owed = owed(invoice);
        invoice.dispute(disputed);
        owed.items().forEach(item -> item.hold(disputed ? HeldFor.DISPUTE : null));
        count(owed);
    }

    private Owed owed(Debt invoice) {
        return Owed.as(invoice, items.findByInvoiceOrderByPosition(invoice.id()));
    }

    private void count(Owed owed) {
        owed.count(summaries);
        if (owed.isNew()) {
            return;
        }
        if (owed.letsGo()) {
            holds.letGo(owed.invoice().id());
        }
        if (owed.changesOpen()) {
            watch.changed(owed.invoice().id());
        }
        owed.changesDueBefore(today.date()).reduce(ItemFigures::plus)
                .ifPresent(overdue -> debts.changed(owed.invoice().customer(), overdue.openMinor() > overdue.heldMinor()));
    }
}
