package com.duebook.credit.report;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.credit.limit.LimitWatch;
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

/** Reports of credit agencies, kept as they were known on any day. */
@Service
public class CreditReports {

    private final StoredReports stored;
    private final Customers customers;
    private final Access access;
    private final Tenancy tenancy;
    private final Today today;
    private final Journal journal;
    private final List<LimitWatch> watches;

    CreditReports(StoredReports stored, Customers customers, Access access, Tenancy tenancy, Today today, Journal journal,
            List<LimitWatch> watches) {
        this.stored = stored;
        this.customers = customers;
        this.access = access;
        this.tenancy = tenancy;
        this.today = today;
        this.journal = journal;
        this.watches = watches;
    }

    /** @param intention made when the form opens; recorded under it again it is recorded once */
    @Transactional
    public void record(UUID intention, UUID customer, NewReport report) {
        access.require(Right.DECIDE_CREDIT);
        if (stored.findById(intention).isPresent()) {
            return;
        }
        report.check(today.date());
        customers.brief(customer);
        stored.save(new CreditReport(intention, customer, report, today.now(), tenancy.actor().name()));
        journal.record(AuditEvent.CREDIT_REPORT_RECORDED, customer, Details.none().with(Fact.DATE, report.day()));
        watches.forEach(watch -> watch.changed(customer));
    }

    /** For what was entered by mistake; it stays known as what was known until now. */
    @Transactional
    public void withdraw(UUID report) {
        access.require(Right.DECIDE_CREDIT);
        var there = stored.findById(report).orElseThrow(NotFound::new);
        var view = there.view();
        if (!view.isCurrent()) {
            throw new Refusal("credit.file.refusal.withdrawn");
        }
        there.withdraw(today.now(), tenancy.actor().name());
        journal.record(AuditEvent.CREDIT_REPORT_WITHDRAWN, view.customer(), Details.none().with(Fact.DATE, view.report().day()));
        watches.forEach(watch -> watch.changed(view.customer()));
    }

    /** All that was ever written down, the latest first. */
    @Transactional(readOnly = true)
    public List<ReportView> of(UUID customer) {
        access.require(Right.READ);
        return stored.findByCustomerIdOrderByReportedOnDescRecordedAtDesc(customer).stream().map(CreditReport::view).toList();
    }
}
