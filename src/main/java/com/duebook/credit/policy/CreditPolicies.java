package com.duebook.credit.policy;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Journal;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.IdRange;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The workspace's credit policy. */
@Service
public class CreditPolicies {

    private final PolicyRows rows;
    private final CustomerClasses classes;
    private final PolicySegments segments;
    private final Access access;
    private final Tenancy tenancy;
    private final Journal journal;
    private final List<PolicyWatch> watches;

    CreditPolicies(PolicyRows rows, CustomerClasses classes, PolicySegments segments, Access access, Tenancy tenancy, Journal journal,
            List<PolicyWatch> watches) {
        this.rows = rows;
        this.classes = classes;
        this.segments = segments;
        this.access = access;
        this.tenancy = tenancy;
        this.journal = journal;
        this.watches = watches;
    }

    @Transactional(readOnly = true)
    public CreditPolicy current() {
        return rows.findById(tenancy.tenant()).map(StoredPolicy::policy).orElse(CreditPolicy.USUAL);
    }

    @Transactional(readOnly = true)
    public CreditPolicy of(UUID customer) {
        return of(List.of(customer)).of(customer);
    }

    /** Nobody's class or segment is looked up where none matters. */
    @Transactional(readOnly = true)
    public PolicyByCustomer of(Collection<UUID> customers) {
        return of(current(), customers);
    }

    /** @param usual the workspace's, which is not read again */
    @Transactional(readOnly = true)
    public PolicyByCustomer of(CreditPolicy usual, Collection<UUID> customers) {
        return new PolicyByCustomer(usual, usual.classes().isEmpty() ? Map.of() : classes.of(customers),
                segments.of(usual, customers), segments.names(usual));
    }

    @Transactional(readOnly = true)
    public PolicyByCustomer in(IdRange customers) {
        return in(current(), customers);
    }

    private PolicyByCustomer in(CreditPolicy usual, IdRange customers) {
        return new PolicyByCustomer(usual, usual.classes().isEmpty() ? Map.of() : classes.in(customers),
                segments.in(usual, customers), segments.names(usual));
    }

    /** Enough to tell what limits it gives: nobody's class or segment is looked up where none gets one. */
    @Transactional(readOnly = true)
    public PolicyByCustomer limiting(Collection<UUID> customers) {
        var usual = current();
        return usual.givesLimits() ? of(usual, customers) : PolicyByCustomer.sameForAll(usual);
    }

    @Transactional(readOnly = true)
    public PolicyByCustomer limiting(IdRange customers) {
        var usual = current();
        return usual.givesLimits() ? in(usual, customers) : PolicyByCustomer.sameForAll(usual);
    }

    /**
     * @param before what the edit began with
     * @throws OptimisticLockingFailureException when somebody else changed it since
     */
    @Transactional
    public void replace(CreditPolicy before, CreditPolicy after) {
        access.require(Right.EDIT_SETTINGS);
        if (!current().equals(before)) {
            throw new OptimisticLockingFailureException("the credit policy was changed by somebody else");
        }
        if (after.equals(before)) {
            return;
        }
        segments.check(after);
        var row = rows.findById(tenancy.tenant()).orElseGet(() -> new StoredPolicy(tenancy.tenant(), after));
        row.replace(after);
        try {
            rows.saveAndFlush(row);
        } catch (DataIntegrityViolationException atOnce) {
            throw new OptimisticLockingFailureException("somebody else has set the first credit policy", atOnce);
        }
        journal.record(AuditEvent.CREDIT_POLICY_CHANGED, null, Details.changes(before, after));
        watches.forEach(PolicyWatch::policyChanged);
    }
}
