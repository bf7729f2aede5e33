package com.duebook.credit.agency;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Journal;
import com.duebook.credit.report.CreditAgency;
import com.duebook.credit.report.FoundCompany;
import com.duebook.customers.Customers;
import com.duebook.jobs.Tasks;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds companies at an agency, and has reports on them fetched in the background. */
@Service
public class AgencyReports {

    private final CreditAgency agency;
    private final AgencyOrderRows rows;
    private final Customers customers;
    private final Tasks tasks;
    private final Texts texts;
    private final Access access;
    private final Journal journal;

    AgencyReports(CreditAgency agency, AgencyOrderRows rows, Customers customers, Tasks tasks, Texts texts, Access access,
            Journal journal) {
        this.agency = agency;
        this.rows = rows;
        this.customers = customers;
        this.tasks = tasks;
        this.texts = texts;
        this.access = access;
        this.journal = journal;
    }

    /** Whether there is an agency with a key, and whoever acts may ask it. */
    public boolean isOffered() {
        return access.may(Right.DECIDE_CREDIT) && agency.isOffered();
    }

    public String agency() {
        access.require(Right.READ);
        return agency.name();
    }

    /** @throws Refusal where the agency does not answer, and for less than two characters */
    @Transactional(propagation = Propagation.NEVER)
    public List<FoundCompany> search(String typed) {
        access.require(Right.DECIDE_CREDIT);
        if (typed.strip().length() < 2) {
            throw new Refusal("credit.agency.refusal.short");
        }
        return agency.search(typed.strip());
    }

    /** @return the task to watch; its result is empty, or the key of why there is no report */
    @Transactional
    public UUID order(UUID customer, FoundCompany company, Locale language) {
        access.require(Right.DECIDE_CREDIT);
        var task = tasks.start(AgencyReportTask.KIND, texts.get("credit.agency.task", language, customers.brief(customer).name()));
        rows.add(task, customer, company.id());
        journal.record(AuditEvent.CREDIT_REPORT_ORDERED, customer);
        return task;
    }
}
