package com.duebook.credit.statement;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.credit.evidence.Evidence;
import com.duebook.credit.limit.CreditGroups;
import com.duebook.database.RetryDeadlocks;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import com.duebook.time.Today;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Balance sheets of customers: one for each year end, kept as they were known on any day. */
@Service
@RetryDeadlocks
public class CreditStatements {

    public static final int LONGEST_SOURCE = 120;

    private final StoredStatements stored;
    private final CreditGroups groups;
    private final Access access;
    private final Tenancy tenancy;
    private final Today today;
    private final Journal journal;

    CreditStatements(StoredStatements stored, CreditGroups groups, Access access, Tenancy tenancy, Today today, Journal journal) {
        this.stored = stored;
        this.groups = groups;
        this.access = access;
        this.tenancy = tenancy;
        this.today = today;
        this.journal = journal;
    }

    /**
     * @param replaced what it corrects, as it was seen; null for a year end that there is none for yet
     * @throws Refusal when the sums don't add up, there is one already, or somebody else corrected it meanwhile
     */
    @Transactional
    public void record(UUID customer, @Nullable UUID replaced, BalanceSheet sheet, String source, @Nullable Evidence file) {
        access.require(Right.DECIDE_CREDIT);
        check(sheet, source);
        groups.lock(customer);
        if (replaced != null) {
            current(replaced).replace(today.now(), tenancy.actor().name());
        }
        if (at(customer, sheet.yearEnd()).filter(other -> !other.id().equals(replaced)).isPresent()) {
            throw new Refusal("credit.statement.refusal.there", sheet.yearEnd());
        }
        save(customer, sheet, source, file);
    }

    /**
     * All or none. What is the same already stays as it is, what is other for its year end is replaced.
     *
     * @return how many are new or other
     */
    @Transactional
    public int takeOver(UUID customer, List<BalanceSheet> sheets, String source) {
        access.require(Right.DECIDE_CREDIT);
        var ends = new HashSet<LocalDate>();
        sheets.forEach(sheet -> {
            check(sheet, source);
            if (!ends.add(sheet.yearEnd())) {
                throw new Refusal("credit.statement.refusal.twice", sheet.yearEnd());
            }
        });
        groups.lock(customer);
        return (int) sheets.stream().filter(sheet -> isNews(customer, sheet, source)).count();
    }

    private boolean isNews(UUID customer, BalanceSheet sheet, String source) {
        var there = at(customer, sheet.yearEnd());
        if (there.filter(statement -> statement.view().sheet().equals(sheet)).isPresent()) {
            return false;
        }
        there.ifPresent(statement -> statement.replace(today.now(), tenancy.actor().name()));
        save(customer, sheet, source, null);
        return true;
    }

    /** For what was entered by mistake; it stays known as what was known until now. */
    @Transactional
    public void withdraw(UUID statement) {
        access.require(Right.DECIDE_CREDIT);
        var there = stored.findById(statement).orElseThrow(NotFound::new).view();
        groups.lock(there.customer());
        current(statement).replace(today.now(), tenancy.actor().name());
        journal.record(AuditEvent.STATEMENT_WITHDRAWN, there.customer(), Details.none().with(Fact.DATE, there.sheet().yearEnd()));
    }

    /** Those that hold, the latest year first. */
    @Transactional(readOnly = true)
    public List<StatementView> of(UUID customer) {
        access.require(Right.READ);
        return stored.findByCustomerIdAndReplacedAtIsNullOrderByYearEndDesc(customer).stream().map(CreditStatement::view).toList();
    }

    private void check(BalanceSheet sheet, String source) {
        sheet.check(today.date());
        if (source.isBlank() || source.length() > LONGEST_SOURCE) {
            throw new Refusal("credit.statement.refusal.source", LONGEST_SOURCE);
        }
    }

    private CreditStatement current(UUID id) {
        return stored.findById(id).filter(statement -> statement.view().isCurrent())
                .orElseThrow(() -> new Refusal("credit.statement.refusal.meanwhile"));
    }

    private Optional<CreditStatement> at(UUID customer, LocalDate yearEnd) {
        return stored.findByCustomerIdAndReplacedAtIsNullOrderByYearEndDesc(customer).stream()
                .filter(statement -> Objects.equals(statement.view().sheet().yearEnd(), yearEnd)).findFirst();
    }

    private void save(UUID customer, BalanceSheet sheet, String source, @Nullable Evidence file) {
        stored.save(new CreditStatement(Ids.next(), customer, sheet, source, file, today.now(), tenancy.actor().name()));
        journal.record(AuditEvent.STATEMENT_RECORDED, customer, Details.none().with(Fact.DATE, sheet.yearEnd()));
    }
}
