package com.duebook.payments;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.database.RetryDeadlocks;
import com.duebook.ledger.Ledger;
import com.duebook.problem.NotFound;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Changed;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import com.duebook.time.Today;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Money that arrived and where it goes. Locks are taken in the order of the house: an attempt, invoices by ascending
 * id, a payment. Whoever loses a deadlock all the same tries again, so that it reaches nobody.
 */
@Service
@RetryDeadlocks
public class Payments {

    private final StoredPayments payments;
    private final Allocations allocations;
    private final Ledger ledger;
    private final List<CreditWatch> watches;
    private final ReceiptSender receipts;
    private final ApplicationEventPublisher events;
    private final Access access;
    private final Tenancy tenancy;
    private final Today today;
    private final Journal journal;

    Payments(
            StoredPayments payments,
            Allocations allocations,
            Ledger ledger,
            List<CreditWatch> watches,
            ReceiptSender receipts,
            ApplicationEventPublisher events,
            Access access,
            Tenancy tenancy,
            Today today,
            Journal journal) {
        this.payments = payments;
        this.allocations = allocations;
        this.ledger = ledger;
        this.watches = watches;
        this.receipts = receipts;
        this.events = events;
        this.access = access;
        this.tenancy = tenancy;
        this.today = today;
        this.journal = journal;
    }

    /**
     * Records money that came by transfer, cheque, cash or terminal. What the invoices do not take stays as credit.
     *
     * @param shares at most the whole amount; an invoice takes no more than it has open
     */
    @Transactional
    public UUID record(PaymentDetails details, List<Share> shares) {
        access.require(Right.EDIT_PAYMENTS);
        var known = payments.findByIntention(details.intention());
        if (known.isPresent()) {
            return known.get().id();
        }
        var payment = payments.saveAndFlush(
                Payment.written(details, today.date(), today.now(), tenancy.actor().name()));
        ledger.received(payment.id(), details.customer(), details.amount(), details.receivedOn());
        allocations.give(payment, shares);
        tellOfRest(payment);
        journal.record(AuditEvent.PAYMENT_RECORDED, payment.id(), Details.none().with(Fact.AMOUNT, details.amount()));
        changed(payment);
        return payment.id();
    }

    /** Lets invoices of the same customer take from a payment's credit. */
    @Transactional
    public void allocate(UUID id, List<Share> shares) {
        access.require(Right.EDIT_PAYMENTS);
        allocations.lock(shares.stream().map(Share::debt).toList());
        var payment = payments.locked(id).orElseThrow(NotFound::new);
        allocations.give(payment, shares);
        watches.forEach(watch -> watch.changed(payment.customer()));
        journal.record(AuditEvent.PAYMENT_ALLOCATED, id, Details.none().with(Fact.COUNT, shares.size()));
        changed(payment);
    }

    /** Takes back all that an invoice or a charge has from a payment; it becomes credit again. Doing it twice changes nothing. */
    @Transactional
    public void reverseAllocation(UUID id, UUID debt) {
        access.require(Right.EDIT_PAYMENTS);
        allocations.lock(List.of(debt));
        var payment = payments.locked(id).orElseThrow(NotFound::new);
        allocations.of(id).stream()
                .filter(share -> share.debt().equals(debt))
                .forEach(share -> allocations.takeBack(payment, share));
        watches.forEach(watch -> watch.changed(payment.customer()));
        journal.record(AuditEvent.ALLOCATION_REVERSED, id, Details.none().with(Fact.INVOICE, debt));
        changed(payment);
    }

    /**
     * Enters what a provider received, and has a receipt sent.
     *
     * @param shares an invoice takes no more than it has open; the rest stays as credit
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID receive(CardMoney money, List<Share> shares) {
        var payment = payments.saveAndFlush(Payment.through(money, today.date(), today.now()));
        ledger.received(payment.id(), money.customer(), money.received(), today.date());
        allocations.give(payment, shares);
        receipts.send(payment.id());
        tellOfRest(payment);
        journal.record(AuditEvent.PAYMENT_SETTLED, payment.id(), Details.none().with(Fact.AMOUNT, money.received()));
        changed(payment);
        return payment.id();
    }

    private void changed(Payment payment) {
        events.publishEvent(new Changed(tenancy.tenant(), "payments"));
    }

    private void tellOfRest(Payment payment) {
        if (payment.unallocated().isPositive()) {
            watches.forEach(watch -> watch.changed(payment.customer()));
        }
    }
}
