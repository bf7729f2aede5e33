package com.duebook.credit.reference;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.customers.Customers;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import com.duebook.time.Today;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** References and reputation of customers, kept as they were known on any day. */
@Service
public class CreditReferences {

    private final StoredReferences stored;
    private final Customers customers;
    private final Access access;
    private final Tenancy tenancy;
    private final Today today;
    private final Journal journal;

    CreditReferences(StoredReferences stored, Customers customers, Access access, Tenancy tenancy, Today today, Journal journal) {
        this.stored = stored;
        this.customers = customers;
        this.access = access;
        this.tenancy = tenancy;
        this.today = today;
        this.journal = journal;
    }

    /** @param intention made when the form opens; recorded under it again it is recorded once */
    @Transactional
    public void record(UUID intention, UUID customer, NewReference reference) {
        access.require(Right.DECIDE_CREDIT);
        if (stored.findById(intention).isPresent()) {
            return;
        }
        reference.check(today.date());
        customers.brief(customer);
        stored.save(new CreditReference(intention, customer, reference, today.now(), tenancy.actor().name()));
        journal.record(AuditEvent.REFERENCE_RECORDED, customer, Details.none().with(Fact.DATE, reference.day()));
    }

    /** For what was entered by mistake; it stays known as what was known until now. */
    @Transactional
    public void withdraw(UUID reference) {
        access.require(Right.DECIDE_CREDIT);
        var there = stored.findById(reference).orElseThrow(NotFound::new);
        var view = there.view();
        if (!view.isCurrent()) {
            throw new Refusal("credit.file.refusal.withdrawn");
        }
        there.withdraw(today.now(), tenancy.actor().name());
        journal.record(AuditEvent.REFERENCE_WITHDRAWN, view.customer(), Details.none().with(Fact.DATE, view.reference().day()));
    }

    /** All that was ever written down, the latest first. */
    @Transactional(readOnly = true)
    public List<ReferenceView> of(UUID customer) {
        access.require(Right.READ);
        return stored.findByCustomerIdOrderByGivenOnDescRecordedAtDesc(customer).stream().map(CreditReference::view).toList();
    }
}
