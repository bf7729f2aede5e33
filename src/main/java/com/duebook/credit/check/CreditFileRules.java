package com.duebook.credit.check;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Journal;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import com.duebook.time.Today;
import java.time.LocalDate;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a workspace checks, and how long what it knows lasts; on any day. */
@Service
public class CreditFileRules {

    private final FileRuleRows rows;
    private final Access access;
    private final Tenancy tenancy;
    private final Today today;
    private final Journal journal;

    CreditFileRules(FileRuleRows rows, Access access, Tenancy tenancy, Today today, Journal journal) {
        this.rows = rows;
        this.access = access;
        this.tenancy = tenancy;
        this.today = today;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    public FileRules current() {
        return rows.findFirstByOrderByNumberDesc().map(StoredFileRules::rules).orElse(FileRules.USUAL);
    }

    /** As they were known in the evening of that day. */
    @Transactional(readOnly = true)
    public FileRules on(LocalDate day) {
        return rows.findFirstByRecordedAtLessThanOrderByNumberDesc(today.endOf(day)).map(StoredFileRules::rules).orElse(FileRules.USUAL);
    }

    /**
     * @param before what the edit began with
     * @throws OptimisticLockingFailureException when somebody else changed them since
     */
    @Transactional
    public void replace(FileRules before, FileRules after) {
        access.require(Right.EDIT_SETTINGS);
        if (!current().equals(before)) {
            throw new OptimisticLockingFailureException("the rules of credit files were changed by somebody else");
        }
        if (after.equals(before)) {
            return;
        }
        var number = rows.findFirstByOrderByNumberDesc().map(StoredFileRules::number).orElse(0) + 1;
        try {
            rows.saveAndFlush(new StoredFileRules(Ids.next(), number, after, today.now(), tenancy.actor().name()));
        } catch (DataIntegrityViolationException atOnce) {
            throw new OptimisticLockingFailureException("somebody else has changed the rules of credit files at once", atOnce);
        }
        journal.record(AuditEvent.CREDIT_FILE_RULES_CHANGED, null, Details.changes(before, after));
    }
}
