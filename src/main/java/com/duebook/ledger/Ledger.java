package com.duebook.ledger;

import com.duebook.ledger.course.OpenCourse;
import com.duebook.ledger.course.SettlementDays;
import com.duebook.ledger.summary.DayFigures;
import com.duebook.ledger.summary.Summaries;
import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import com.duebook.time.Today;
import java.time.LocalDate;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The only writer of open amounts: each change of one is an entry, the invoice's stored amount and the summaries of its
 * customer, its due date and the day it is booked on, in the same transaction. Whoever touches several invoices does so
 * by ascending id.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Ledger {

    private final LedgerBook book;
    private final LedgerEntries entries;
    private final DebtKeeper invoices;
    private final Summaries summaries;
    private final PaymentKeeper payments;
    private final OpenWatch watch;
    private final DebtWatch debts;
    private final Today today;

    Ledger(LedgerBook book, LedgerEntries entries, DebtKeeper invoices, Summaries summaries, PaymentKeeper payments, OpenWatch watch,
            DebtWatch debts, Today today) {
        this.book = book;
        this.entries = entries;
        this.invoices = invoices;
        this.summaries = summaries;
        this.payments = payments;
        this.watch = watch;
        this.debts = debts;
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
     * Locks the invoice and lets it take from the payment, as of the day the money came: it was paid then, however late
     * somebody writes it down.
     *
     * @param received when the money came; the entry's day is later where the invoice was issued, or had room, only later
     * @return what it took: at most what was open, nothing when the invoice is closed by now
     */
    public Money allocate(UUID payment, UUID invoice, Money upTo, LocalDate received) {
        var wanted = invoices.locked(invoice);
        var before = wanted.figures();
        var dates = dates(wanted, upTo.min(wanted.open()), received);
        var taken = wanted.settle(upTo, dates.settledOn());
        if (taken.isPositive()) {
            creditedBy(payment, wanted, taken);
            book.add(book.entry(EntryKind.ALLOCATED, wanted.customer(), taken, dates.on())
                    .ofPayment(payment).onInvoice(invoice));
            count(wanted, before);
        }
        return taken;
    }

    /** Nothing is booked in the future, so money of today finds room and settles today. */
    private SettlementDays dates(Debt invoice, Money amount, LocalDate received) {
        return amount.isPositive() && received.isBefore(today.date())
                ? OpenCourse.of(entries.courseOf(invoice.id())).settle(amount.minor(), received)
                : new SettlementDays(received, received);
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
        var wanted = invoices.locked(invoice);
        var before = wanted.figures();
        var left = amount;
        for (var allocation : entries.standingAllocations(payment, invoice)) {
            left = left.minus(book.lower(allocation, left, day.apply(allocation)));
        }
        if (left.isPositive()) {
            throw new Refusal("receivables.unallocate.tooMuch");
        }
        creditedBy(payment, wanted, amount.negated());
        wanted.reopen(amount);
        count(wanted, before);
    }

    /** @param invoice that has just been issued */
    public void issue(Debt invoice, LocalDate on) {
        book.add(book.entry(EntryKind.ISSUED, invoice.customer(), invoice.total(), on).onInvoice(invoice.id()));
        count(invoice, DayFigures.NONE);
    }

    public void cancel(Debt invoice, String reason, LocalDate on) {
        var before = invoice.figures();
        invoice.cancel();
        book.add(entries.issueOf(invoice.id()).reversed(on, book.stamp()).because(reason));
        count(invoice, before);
    }

    /** Lowers the corrected invoice by a credit note that has just been issued; money that it no longer needs is credit of its payment again. */
    public void credit(Debt corrected, Debt creditNote, LocalDate on) {
        count(creditNote, DayFigures.NONE);
        var before = corrected.figures();
        var taken = corrected.settle(creditNote.total(), on);
        corrected.credited(creditNote.total());
        free(corrected, creditNote.total().minus(taken), on);
        book.add(book.entry(EntryKind.CREDITED, corrected.customer(), creditNote.total(), on)
                .onInvoice(corrected.id()).ofCreditNote(creditNote.id()));
        count(corrected, before);
    }

    /**
     * Makes room for a credit note on what was settled before. What was written off gives way first, as nobody gets
     * that back; then the newest money. The invoice stays settled since the day it was.
     */
    private void free(Debt invoice, Money amount, LocalDate on) {
        var left = amount;
        var freed = new TreeMap<UUID, Money>();
        for (var settlement : entries.standingSettlements(invoice.id())) {
            var part = book.lower(settlement, left, on);
            left = left.minus(part);
            if (settlement.kind() == EntryKind.WRITTEN_OFF) {
                invoice.writeOffLess(part);
            }
            settlement.payment().filter(payment -> part.isPositive())
                    .ifPresent(payment -> freed.merge(payment, part, Money::plus));
        }
        freed.forEach((payment, part) -> {
            payments.freed(payment, part);
            creditedBy(payment, invoice, part.negated());
        });
    }

    /** What a credit note left to the customer, and this invoice took or gave back, is no money; the payment is locked. */
    private void creditedBy(UUID payment, Debt invoice, Money part) {
        if (payments.isCredit(payment)) {
            invoice.credited(part);
        }
    }

    public void writeOff(Debt invoice, String reason, LocalDate on) {
        var before = invoice.figures();
        var taken = invoice.writeOff(on);
        book.add(book.entry(EntryKind.WRITTEN_OFF, invoice.customer(), taken, on)
                .onInvoice(invoice.id()).because(reason));
        count(invoice, before);
    }

    public void dispute(Debt invoice, boolean disputed) {
        var before = invoice.figures();
        invoice.dispute(disputed);
        count(invoice, before);
    }

    private void count(Debt invoice, DayFigures before) {
        var change = invoice.figures().minus(before);
        summaries.changed(invoice.customer(), invoice.currency(), invoice.dueOn(), change);
        if (before.equals(DayFigures.NONE)) {
            return;
        }
        if (change.openMinor() != 0) {
            watch.changed(invoice.id());
        }
        if (invoice.dueOn().isBefore(today.date())) {
            debts.changed(invoice.customer(), change.openMinor() - change.disputedMinor() > 0);
        }
    }
}
