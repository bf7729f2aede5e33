package com.duebook.credit.reference;

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

/** A reference as somebody graded it. It is never changed. */
@Entity
class CreditReference extends TenantOwned {

    private UUID customerId;

    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private ReferenceKind kind;

    private String giver;
    private LocalDate givenOn;
    private int grade;
    private String reason;
    private Instant recordedAt;
    private String recordedBy;
    private @Nullable Instant replacedAt;
    private @Nullable String replacedBy;

    protected CreditReference() {}

    CreditReference(UUID id, UUID customer, NewReference reference, Instant now, String by) {
        super(id);
        customerId = customer;
        kind = reference.kind();
        giver = reference.giver();
        givenOn = reference.day();
        grade = reference.grade();
        reason = reference.reason();
        recordedAt = now;
        recordedBy = by;
    }

    void withdraw(Instant now, String by) {
        replacedAt = now;
        replacedBy = by;
    }

    ReferenceView view() {
        return new ReferenceView(id(), customerId, new NewReference(kind, giver, givenOn, grade, reason), recordedAt, recordedBy,
                replacedAt);
    }
}
