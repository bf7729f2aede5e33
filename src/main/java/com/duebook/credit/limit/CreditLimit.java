package com.duebook.credit.limit;

import com.duebook.money.Money;
import com.duebook.tenancy.TenantOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A limit as somebody wrote it down. It is never changed; what is written in its stead says so, and from when on. */
@Entity
class CreditLimit extends TenantOwned {

    private UUID customerId;

    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private LimitScope scope;

    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private LimitKind kind;

    @JdbcTypeCode(SqlTypes.CHAR) private Currency currency;

    private @Nullable Long amountMinor;
    private LocalDate fromOn;
    private @Nullable LocalDate toOn;
    private String reason;
    private Instant recordedAt;
    private String recordedBy;
    private @Nullable Instant replacedAt;
    private @Nullable String replacedBy;

    protected CreditLimit() {}

    CreditLimit(UUID id, UUID customer, NewLimit wanted, Instant now, String by) {
        super(id);
        customerId = customer;
        scope = wanted.scope();
        kind = wanted.kind();
        currency = wanted.currency();
        amountMinor = wanted.minor();
        fromOn = wanted.from();
        toOn = wanted.to();
        reason = wanted.reason();
        recordedAt = now;
        recordedBy = by;
    }

    /**
     * Ends it with that day: it is replaced by one that is the same until then.
     *
     * @return that one; empty where nothing is left of it
     */
    Optional<CreditLimit> cut(UUID id, LocalDate last, String why, Instant now, String by) {
        replacedAt = now;
        replacedBy = by;
        return last.isBefore(fromOn) ? Optional.empty()
                : Optional.of(new CreditLimit(id, customerId, new NewLimit(scope, kind, currency, amountMinor, fromOn, last, why, false),
                        now, by));
    }

    UUID customer() {
        return customerId;
    }

    boolean isCurrent() {
        return replacedAt == null;
    }

    LimitView view() {
        return new LimitView(id(), customerId, scope, kind, currency, amountMinor == null ? null : Money.of(amountMinor, currency),
                fromOn, toOn, reason, recordedAt, recordedBy, replacedAt, replacedBy);
    }
}
