package com.duebook.credit.check;

import com.duebook.tenancy.TenantOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One version of a workspace's rules; there is but one of each number, so that two who change them notice each other. */
@Entity
@Table(name = "credit_file_rules")
class StoredFileRules extends TenantOwned {

    private int number;
    private String items;
    private int statementDays;
    private int reportDays;
    private int checkDays;
    private int referenceDays;
    private Instant recordedAt;
    private String recordedBy;

    protected StoredFileRules() {}

    StoredFileRules(UUID id, int number, FileRules rules, Instant now, String by) {
        super(id);
        this.number = number;
        items = String.join("\n", rules.items());
        statementDays = rules.statementDays();
        reportDays = rules.reportDays();
        checkDays = rules.checkDays();
        referenceDays = rules.referenceDays();
        recordedAt = now;
        recordedBy = by;
    }

    int number() {
        return number;
    }

    FileRules rules() {
        return new FileRules(items.lines().toList(), statementDays, reportDays, checkDays, referenceDays);
    }
}
