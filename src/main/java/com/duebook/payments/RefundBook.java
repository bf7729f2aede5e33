package com.duebook.payments;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.dualcontrol.SecondPerson;
import com.duebook.jobs.WorkQueue;
import com.duebook.ledger.Ledger;
import com.duebook.money.Money;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import com.duebook.time.Today;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The steps of giving money back, each a transaction; what is remote happens between them. */
@Component
public class RefundBook {

    /** The work that asks the provider for a refund. */
    public static final String ASK = "payments.refund";

    private final StoredPayments payments;
    private final StoredRefunds refunds;
    private final Allocations allocations;
    private final Ledger ledger;
    private final List<CreditWatch> watches;
    private final WorkQueue work;
    private final Tenancy tenancy;
    private final Today today;
    private final Journal journal;
    private final SecondPerson second;

    RefundBook(
            StoredPayments payments,
            StoredRefunds refunds,
            Allocations allocations,
            Ledger ledger,
            List<CreditWatch> watches,
            WorkQueue work,
            Tenancy tenancy,
            Today today,
            Journal journal,
            SecondPerson second) {
        this.payments = payments;
        this.refunds = refunds;
        this.allocations = allocations;
        this.ledger = ledger;
        this.watches = watches;
        this.work = work;
        this.tenancy = tenancy;
        this.today = today;
        this.journal = journal;
        this.second = second;
    }

    /** Of manual money it is done at once; of a card payment the provider is asked after the commit. */
    @Transactional
    UUID enter(RefundDetails details) {
        Payment.checkReference(details.reference());
        Payment.checkDate(details.refundedOn());
        var payment = payments.locked(details.payment()).orElseThrow(NotFound::new);
        var known = refunds.findByIntention(details.intention());
        if (known.isPresent()) {
            return known.get().id();
        }
        if (refunds.pendingOf(payment).plus(details.amount()).compareTo(payment.unallocated()) > 0) {
            throw new Refusal("payments.refusal.refund");
        }
        second.require(Right.REFUND, refunds.goneOrGoing(payment).plus(details.amount()));
        var refund = refunds.save(new PaymentRefund(details, today.now(), tenancy.actor().name()));
        if (payment.method().isManual()) {
            checkDay(details.refundedOn(), payment);
            giveBack(payment, details.amount(), details.refundedOn());
            refund.done(null);
            record(AuditEvent.REFUND_RECORDED, payment, details.amount());
        } else {
            work.add(ASK, refund.id().toString());
            record(AuditEvent.REFUND_REQUESTED, payment, details.amount());
        }
        return refund.id();
    }

    /** Empty once it is granted or refused. */
    @Transactional(readOnly = true)
    public Optional<CardRefund> pending(UUID id) {
        return refunds.findById(id).filter(PaymentRefund::isPending).map(refund -> {
            var payment = payments.findById(refund.payment()).orElseThrow(NotFound::new);
            return new CardRefund(id, "refund-" + id, Objects.requireNonNull(payment.providerRef()),
                    refund.amount(), refund.requestedAt());
        });
    }

    /** @return the payment it is of */
    @Transactional
    public UUID granted(UUID id, String reference) {
        var refund = refunds.findById(id).orElseThrow(NotFound::new);
        refund.done(reference);
        return refund.payment();
    }

    @Transactional
    public void refused(UUID id) {
        var refund = refunds.findById(id).orElseThrow(NotFound::new);
        refund.failed();
        journal.record(AuditEvent.REFUND_REFUSED, refund.payment(), Details.none().with(Fact.AMOUNT, refund.amount()));
    }

    /** Books what the provider has given back since we last heard. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(UUID id, CardMoney money) {
        allocations.lock(allocations.of(id).stream().map(Share::debt).toList());
        var payment = payments.locked(id).orElseThrow(NotFound::new);
        payment.chargedBack(money.chargeback());
        var news = money.gone().minus(payment.refunded());
        if (news.isPositive()) {
            allocations.free(payment, news);
            giveBack(payment, news, today.date());
            record(AuditEvent.REFUND_SETTLED, payment, news);
        }
    }

    private void record(AuditEvent deed, Payment payment, Money amount) {
        journal.record(deed, payment.id(), Details.none().with(Fact.AMOUNT, amount));
    }

    /** Nobody gives back what has not come yet. */
    private void checkDay(LocalDate on, Payment payment) {
        if (on.isBefore(payment.receivedOn()) || on.isAfter(today.date())) {
            throw new Refusal("payments.refusal.refundDate");
        }
    }

    private void giveBack(Payment payment, Money amount, LocalDate on) {
        payment.refunded(amount);
        ledger.refunded(payment.id(), payment.customer(), amount, on);
        watches.forEach(watch -> watch.changed(payment.customer()));
    }
}
