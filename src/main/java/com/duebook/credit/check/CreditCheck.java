package com.duebook.credit.check;

import com.duebook.tenancy.TenantOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A check as somebody wrote it down. It is never changed; the next of its item stands in its stead. */
@Entity
class CreditCheck extends TenantOwned {

    private UUID customerId;
    private String item;

    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private CheckResult result;

    private LocalDate checkedOn;
    private String note;
    private Instant recordedAt;
    private String recordedBy;
    private @Nullable Instant replacedAt;
    private @Nullable String replacedBy;

    protected CreditCheck() {}

    CreditCheck(UUID id, UUID customer, NewCheck check, Instant now, String by) {
        super(id);
        customerId = customer;
        item = check.item();
        result = check.result();
        checkedOn = check.day();
        note = check.note();
        recordedAt = now;
        recordedBy = by;
    }

    void replace(Instant now, String by) {
        replacedAt = now;
        replacedBy = by;
    }

    CheckView view() {
        return new CheckView(id(), customerId, new NewCheck(item, result, checkedOn, note), recordedAt, recordedBy);
    }
}
