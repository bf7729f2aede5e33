package com.duebook.credit.check;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.credit.limit.CreditGroups;
import com.duebook.database.RetryDeadlocks;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import com.duebook.time.Today;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The checklist of a customer: of each item what was found last. */
@Service
@RetryDeadlocks
public class CreditChecks {

    private final StoredChecks stored;
    private final CreditFileRules rules;
    private final CreditGroups groups;
    private final Access access;
    private final Tenancy tenancy;
    private final Today today;
    private final Journal journal;

    CreditChecks(StoredChecks stored, CreditFileRules rules, CreditGroups groups, Access access, Tenancy tenancy, Today today,
            Journal journal) {
        this.stored = stored;
        this.rules = rules;
        this.groups = groups;
        this.access = access;
        this.tenancy = tenancy;
        this.today = today;
        this.journal = journal;
    }

    /**
     * @param intention made when the form opens; recorded under it again it is recorded once
     * @throws Refusal when the item is none of the workspace's
     */
    @Transactional
    public void record(UUID intention, UUID customer, NewCheck check) {
        access.require(Right.DECIDE_CREDIT);
        if (stored.findById(intention).isPresent()) {
            return;
        }
        check.check(today.date());
        if (!rules.current().items().contains(check.item())) {
            throw new Refusal("credit.check.refusal.unknown");
        }
        groups.lock(customer);
        stored.findByCustomerIdAndReplacedAtIsNull(customer).stream().filter(known -> known.view().check().item().equals(check.item()))
                .forEach(known -> known.replace(today.now(), tenancy.actor().name()));
        stored.save(new CreditCheck(intention, customer, check, today.now(), tenancy.actor().name()));
        journal.record(AuditEvent.CREDIT_CHECK_RECORDED, customer, Details.none().with(Fact.DATE, check.day()));
    }

    @Transactional(readOnly = true)
    public List<CheckView> of(UUID customer) {
        access.require(Right.READ);
        return stored.findByCustomerIdAndReplacedAtIsNull(customer).stream().map(CreditCheck::view).toList();
    }
}
