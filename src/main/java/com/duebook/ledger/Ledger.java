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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The only writer of open amounts: each change of one is an entry, the stored amounts of the due item and its invoice, and
 * the summaries of its customer, its due date and the day it is booked on, in the same transaction. What settles an invoice
 * takes its items by due date. Whoever touches several debts has locked them: invoices by ascending id, then charges.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Ledger {

    private final LedgerBook book;
    private final LedgerEntries entries;
    private final DueItems items;
    private final OwedDebts owed;
    private final Summaries summaries;
    private final PaymentKeeper payments;
    private final List<OpenWatch> watches;
    private final DebtWatch debts;
    private final HoldWatch holds;
    private final Today today;

    Ledger(LedgerBook book, LedgerEntries entries, DueItems items, OwedDebts owed, Summaries summaries, PaymentKeeper payments,
            List<OpenWatch> watches, DebtWatch debts, HoldWatch holds, Today today) {
        this.book = book;
        this.entries = entries;
        this.items = items;
        this.owed = owed;
        this.summaries = summaries;
        this.payments = payments;
        this.watches = watches;
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
            its.add(items.save(DueItem.of(invoice, its.size() + 1, part)));
            book.add(book.entry(EntryKind.ISSUED, invoice.customer(), part.amount(), on).onItem(its.getLast()));
        }
        count(Owed.anew(invoice, its));
    }

    /**
     * Interest, a fee or a deposit that a customer owes from now on, on its own account.
     *
     * @return the item's id, which is that of the debt
     */
    public UUID charge(NewCharge charge, String reason, LocalDate on) {
        charge.check(on);
        var item = items.save(DueItem.of(charge));
        book.add(book.entry(charge.kind().charged(), charge.customer(), charge.amount(), on).onItem(item).because(reason));
        count(Owed.anew(new Charge(item), List.of(item)));
        return item.id();
    }

    /**
     * Locks the invoice, or charge, and lets it take from the payment, as of the day the money came: it was paid then, however late
     * somebody writes it down.
     *
     * @param received when the money came; an entry's day is later where the invoice was issued, or had room, only later
     * @param only the one item that is to have it; null for the earliest due first
     * @return what it took: at most what was open, nothing when it is closed by now
     */
    public Money allocate(UUID payment, UUID debt, @Nullable UUID only, Money upTo, LocalDate received) {
        var its = owed.locked(debt);
        var left = upTo;
        for (var item : only == null ? its.open() : List.of(its.item(only))) {
            left = left.minus(allocate(payment, item, left, received));
        }
        var taken = upTo.minus(left);
        if (taken.isPositive()) {
            settle(its, taken, received);
            creditedBy(payment, its.debt(), taken);
            count(its);
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
        owed.debt().settle(taken, owed.open().isEmpty() ? owed.settledOn() : on);
    }

    /** Corrects a mistake: what the debt had from the payment it never had, so each entry is reversed on its own day. */
    public void unallocate(UUID payment, UUID debt, Money amount) {
        takeBack(payment, debt, amount, LedgerEntry::bookedOn);
    }

    /** Money that has gone again: the debt had it until that day. */
    public void unallocate(UUID payment, UUID debt, Money amount, LocalDate on) {
        takeBack(payment, debt, amount, allocation -> on);
    }

    private void takeBack(UUID payment, UUID debt, Money amount, Function<LedgerEntry, LocalDate> day) {
        var its = owed.locked(debt);
        var left = amount;
        for (var allocation : entries.standingAllocations(payment, its.ids())) {
            var part = book.lower(allocation, left, day.apply(allocation));
            its.reopen(allocation.item(), part);
            left = left.minus(part);
        }
        if (left.isPositive()) {
            throw new Refusal("receivables.unallocate.tooMuch");
        }
        creditedBy(payment, its.debt(), amount.negated());
        its.debt().reopen(amount);
        count(its);
    }

    /** It was never owed. */
    public void cancel(Debt debt, String reason, LocalDate on) {
        var its = owed.of(debt);
        debt.cancel();
        its.items().forEach(item -> item.settle(item.open(), on));
        entries.beginningsOf(its.ids()).forEach(issue -> book.add(issue.reversed(on, book.stamp()).because(reason)));
        count(its);
    }

    /** Lowers the corrected invoice by a credit note that has just been issued; money that it no longer needs is credit of its payment again. */
    public void credit(Debt corrected, Debt creditNote, LocalDate on) {
        summaries.invoices(creditNote.currency(), creditNote.dueOn(), creditNote.dueOn(), InvoiceFigures.NONE, creditNote.figures());
        var its = owed.of(corrected);
        var lowered = new Lowered(its, creditNote.total());
        lowered.open(on);
        settle(its, creditNote.total().minus(lowered.left()), on);
        lowered.settled(entries.standingSettlements(corrected.id()), (settlement, upTo) -> book.lower(settlement, upTo, on))
                .forEach((payment, part) -> {
                    payments.freed(payment, part);
                    creditedBy(payment, corrected, part.negated());
                });
        corrected.writeOffLess(lowered.writtenOff());
        corrected.credited(creditNote.total());
        lowered.parts().forEach((item, part) -> book.add(
                book.entry(EntryKind.CREDITED, corrected.customer(), part, on).onItem(item).ofCreditNote(creditNote.id())));
        count(its);
    }

    /** What a credit note left to the customer, and this invoice took or gave back, is no money; the payment is locked. */
    private void creditedBy(UUID payment, Debt debt, Money part) {
        if (payments.isCredit(payment)) {
            debt.credited(part);
        }
    }

    public void writeOff(Debt debt, String reason, LocalDate on) {
        var its = owed.of(debt);
        debt.writeOff(on);
        for (var item : its.open()) {
            book.add(book.entry(EntryKind.WRITTEN_OFF, item.customer(), item.settle(item.open(), on), on).onItem(item).because(reason));
        }
        count(its);
    }

    public void dispute(Debt invoice, boolean disputed) {
        var its = owed.of(invoice);
        invoice.dispute(disputed);
        its.items().forEach(item -> item.hold(disputed ? HeldFor.DISPUTE : null));
        count(its);
    }

    private void count(Owed its) {
        its.count(summaries);
        if (its.isNew()) {
            return;
        }
        if (its.letsGo()) {
            holds.letGo(its.debt().id());
        }
        if (!its.changed().isEmpty()) {
            watches.forEach(watch -> watch.changed(its.debt().customer(), its.changed(), its.owesMore()));
        }
        its.changesDueBefore(today.date()).reduce(ItemFigures::plus)
                .ifPresent(overdue -> debts.changed(its.debt().customer(), overdue.openMinor() > overdue.heldMinor()));
    }
}
