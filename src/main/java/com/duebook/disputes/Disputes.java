package com.duebook.disputes;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.database.RetryDeadlocks;
import com.duebook.dualcontrol.SecondPerson;
import com.duebook.ledger.DebtKeeper;
import com.duebook.ledger.Ledger;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import com.duebook.time.Today;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Objections to invoices. What is disputed stays owed, and is held back from collection. */
@Service
@RetryDeadlocks
public class Disputes {

    private final StoredDisputes disputes;
    private final DebtKeeper invoices;
    private final Ledger ledger;
    private final SecondPerson second;
    private final Access access;
    private final Tenancy tenancy;
    private final Today today;
    private final Journal journal;

    Disputes(StoredDisputes disputes, DebtKeeper invoices, Ledger ledger, SecondPerson second, Access access, Tenancy tenancy,
            Today today, Journal journal) {
        this.disputes = disputes;
        this.invoices = invoices;
        this.ledger = ledger;
        this.second = second;
        this.access = access;
        this.tenancy = tenancy;
        this.today = today;
        this.journal = journal;
    }

    /** @throws Refusal when nothing is open on the invoice, or it is disputed already */
    @Transactional
    public void raise(UUID invoice, DisputeDetails details) {
        requireRight();
        details.check(today.date());
        var debt = invoices.locked(invoice);
        if (open(invoice).isPresent()) {
            throw new Refusal("disputes.refusal.already");
        }
        ledger.dispute(debt, true);
        disputes.save(new Dispute(invoice, details, today.now(), tenancy.actor().name()));
        journal.record(AuditEvent.INVOICE_DISPUTED, invoice);
    }

    /** @throws Refusal when the invoice is not disputed any more */
    @Transactional
    public void end(UUID invoice, DisputeEnd end) {
        requireRight();
        DisputeDetails.checkLength(end.note());
        var debt = invoices.locked(invoice);
        open(invoice).orElseThrow(() -> new Refusal("disputes.refusal.ended"))
                .end(end.how(), end.note(), today.now(), tenancy.actor().name());
        ledger.dispute(debt, false);
        journal.record(AuditEvent.DISPUTE_ENDED, invoice, Details.none().with(Fact.KIND, end.how()));
    }

    /** The oldest first. */
    @Transactional(readOnly = true)
    public List<DisputeView> of(UUID invoice) {
        access.require(Right.READ);
        return disputes.findByInvoiceIdOrderByRaisedAt(invoice).stream().map(Dispute::view).toList();
    }

    @Transactional(readOnly = true)
    public Optional<DisputeView> current(UUID invoice) {
        access.require(Right.READ);
        return open(invoice).map(Dispute::view);
    }

    private void requireRight() {
        access.requireToAsk(Right.DISPUTE);
        second.require(Right.DISPUTE, null);
    }

    private Optional<Dispute> open(UUID invoice) {
        return disputes.findByInvoiceIdAndState(invoice, DisputeState.OPEN);
    }
}
