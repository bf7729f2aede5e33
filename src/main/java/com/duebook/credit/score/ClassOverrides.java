package com.duebook.credit.score;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.dualcontrol.SecondPerson;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.time.Today;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sets a customer's class by hand, for some time and with a reason; the score stays what it is. */
@Service
public class ClassOverrides {

    public static final int LONGEST_REASON = 500;

    private final OverrideRows rows;
    private final AssessmentRuns runs;
    private final AssessCustomer customers;
    private final Scorecards cards;
    private final Access access;
    private final SecondPerson second;
    private final Today today;
    private final Journal journal;

    ClassOverrides(OverrideRows rows, AssessmentRuns runs, AssessCustomer customers, Scorecards cards, Access access,
            SecondPerson second, Today today, Journal journal) {
        this.rows = rows;
        this.runs = runs;
        this.customers = customers;
        this.cards = cards;
        this.access = access;
        this.second = second;
        this.today = today;
        this.journal = journal;
    }

    /**
     * In the place of whatever was set before, from today on.
     *
     * @param className one of the scorecard in force
     * @param to the last day, today to a year from now
     * @throws NotFound when there is no such customer
     */
    @Transactional
    public void set(UUID customer, String className, String reason, LocalDate to) {
        access.requireToAsk(Right.DECIDE_CREDIT);
        planned(customer, className, reason, to);
        second.require(Right.DECIDE_CREDIT, null);
        customers.today(customer);
        rows.end(customer);
        rows.add(customer, className, reason.strip(), to);
        journal.record(AuditEvent.CREDIT_CLASS_SET, customer, Details.none().with(Fact.DATE, to));
    }

    /**
     * Locks the customer, and changes nothing.
     *
     * @return what setting it would replace
     * @throws Refusal when it cannot be set
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<ClassOverride> planned(UUID customer, String className, String reason, LocalDate to) {
        if (cards.inForce().card().classes().stream().noneMatch(each -> each.name().equals(className))) {
            throw new Refusal("credit.score.refusal.noClass", className);
        }
        if (reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            throw new Refusal("credit.score.refusal.reason", LONGEST_REASON);
        }
        if (to.isBefore(today.date()) || to.isAfter(today.date().plusYears(1))) {
            throw new Refusal("credit.score.refusal.until", today.date(), today.date().plusYears(1));
        }
        runs.lock(today.date());
        rows.lock(customer);
        return rows.inForce(customer, today.date());
    }

    /** The class of today's facts counts from now on. @throws NotFound when none is set */
    @Transactional
    public void end(UUID customer) {
        access.require(Right.DECIDE_CREDIT);
        customers.today(customer);
        rows.lock(customer);
        if (!rows.end(customer)) {
            throw new NotFound();
        }
        journal.record(AuditEvent.CREDIT_CLASS_RELEASED, customer);
    }
}
