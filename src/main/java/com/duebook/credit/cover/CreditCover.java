package com.duebook.credit.cover;

import com.duebook.credit.evidence.Evidence;
import com.duebook.credit.limit.LimitScope;
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

/** As somebody wrote it down. It is never changed; what is written in its stead says so, and from when on. */
@Entity
class CreditCover extends TenantOwned {

    private UUID customerId;

    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private LimitScope scope;

    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private CoverKind kind;

    private String giver;
    private String reference;

    @JdbcTypeCode(SqlTypes.CHAR) private Currency currency;

    private long amountMinor;
    private int countsPercent;
    private long raisesMinor;
    private LocalDate fromOn;
    private @Nullable LocalDate toOn;
    private @Nullable Integer longestTerms;
    private @Nullable Integer notifyDays;
    private boolean discretionary;
    private String note;
    private @Nullable UUID fileId;
    private @Nullable String fileName;
    private Instant recordedAt;
    private String recordedBy;
    private @Nullable Instant replacedAt;
    private @Nullable String replacedBy;

    protected CreditCover() {}

    CreditCover(UUID id, UUID customer, NewCover wanted, Instant now, String by) {
        super(id);
        customerId = customer;
        scope = wanted.scope();
        kind = wanted.kind();
        giver = wanted.giver();
        reference = wanted.reference();
        currency = wanted.currency();
        amountMinor = wanted.minor();
        countsPercent = wanted.percent();
        raisesMinor = wanted.raises().minor();
        fromOn = wanted.from();
        toOn = wanted.to();
        longestTerms = wanted.longestTerms();
        notifyDays = wanted.notifyDays();
        discretionary = wanted.discretionary();
        note = wanted.note();
        var file = wanted.file();
        fileId = file == null ? null : file.id();
        fileName = file == null ? null : file.name();
        recordedAt = now;
        recordedBy = by;
    }

    /**
     * Ends it with that day: it is replaced by one that is the same until then.
     *
     * @return that one; empty where nothing is left of it
     */
    Optional<CreditCover> cut(UUID id, LocalDate last, String why, Instant now, String by) {
        replacedAt = now;
        replacedBy = by;
        var until = new NewCover(scope, kind, giver, reference, currency, amountMinor, countsPercent, fromOn, last, longestTerms,
                notifyDays, discretionary, why, Evidence.of(fileId, fileName));
        return last.isBefore(fromOn) ? Optional.empty() : Optional.of(new CreditCover(id, customerId, until, now, by));
    }

    CoverView view() {
        var terms = new NewCover(scope, kind, giver, reference, currency, amountMinor, countsPercent, fromOn, toOn, longestTerms,
                notifyDays, discretionary, note, Evidence.of(fileId, fileName));
        return new CoverView(id(), customerId, terms, recordedAt, recordedBy, replacedAt, replacedBy);
    }
}
