package com.duebook.payments;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.payments.credit.Credit;
import com.duebook.payments.credit.UnusedCredits;
import com.duebook.problem.NotFound;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Customers' money that no invoice has taken, and how open invoices take it. */
@Service
public class Credits {

    private final StoredPayments payments;
    private final Allocations allocations;
    private final UnusedCredits unused;
    private final List<CreditWatch> watches;
    private final Access access;
    private final Journal journal;

    Credits(StoredPayments payments, Allocations allocations, UnusedCredits unused, List<CreditWatch> watches, Access access,
            Journal journal) {
        this.payments = payments;
        this.allocations = allocations;
        this.unused = unused;
        this.watches = watches;
        this.access = access;
        this.journal = journal;
    }

    /** What an invoice took of a payment. */
    public record Taken(UUID payment, Share share) {}

    /** One entry per customer and currency. */
    @Transactional(readOnly = true)
    public List<Credit> of(Collection<UUID> customers) {
        access.require(Right.READ);
        return unused.of(customers);
    }

    /**
     * Lets open invoices of a customer take from all its credit, the oldest money first.
     *
     * @return what was taken, for {@link #giveBack} to undo it
     */
    @Transactional
    public List<Taken> use(UUID customer, List<Share> shares) {
        access.require(Right.EDIT_PAYMENTS);
        allocations.lock(shares.stream().map(Share::debt).toList());
        var taken = new ArrayList<Taken>();
        var wanted = shares;
        for (var payment : oldestFirst(payments.lockedWithCredit(customer))) {
            var given = allocations.give(payment, inCurrencyOf(payment, wanted));
            given.forEach(share -> taken.add(new Taken(payment.id(), share)));
            wanted = wanted.stream().map(share -> without(given, share)).filter(it -> it.amount().isPositive()).toList();
        }
        watches.forEach(watch -> watch.changed(customer));
        journal.record(AuditEvent.CREDIT_USED, customer, Details.none().with(Fact.COUNT, taken.size()));
        return taken;
    }

    /** By new entries; it is credit again. */
    @Transactional
    public void giveBack(List<Taken> taken) {
        access.require(Right.EDIT_PAYMENTS);
        allocations.lock(taken.stream().map(it -> it.share().debt()).toList());
        taken.stream().sorted(Comparator.comparing(Taken::payment)).forEach(it -> {
            var payment = payments.locked(it.payment()).orElseThrow(NotFound::new);
            allocations.takeBack(payment, it.share());
            watches.forEach(watch -> watch.changed(payment.customer()));
            journal.record(AuditEvent.ALLOCATION_REVERSED, it.payment(), Details.none().with(Fact.INVOICE, it.share().debt()));
        });
    }

    private static List<Payment> oldestFirst(List<Payment> payments) {
        return payments.stream().sorted(Comparator.comparing(Payment::receivedOn)).toList();
    }

    private static List<Share> inCurrencyOf(Payment payment, List<Share> shares) {
        var currency = payment.amount().currency();
        return shares.stream().filter(share -> share.amount().currency().equals(currency)).toList();
    }

    private static Share without(List<Share> given, Share wanted) {
        return given.stream()
                .filter(share -> share.debt().equals(wanted.debt()) && Objects.equals(share.item(), wanted.item()))
                .findFirst()
                .map(share -> new Share(wanted.debt(), wanted.item(), wanted.amount().minus(share.amount())))
                .orElse(wanted);
    }
}
