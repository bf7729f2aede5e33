package com.duebook.dualcontrol;

import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** That somebody wants something done which another has to confirm. Its id is the intention of the deed. */
@Entity
@Table(name = "approval_request")
class ApprovalRequest extends TenantOwned {

    private String kind;
    private UUID subject;
    private @Nullable UUID customerId;
    private String details;
    private String label;
    private String path;
    private String shownLines;

    @JdbcTypeCode(SqlTypes.CHAR) private @Nullable Currency currency;

    private @Nullable Long amountMinor;
    private @Nullable Long measuredMinor;
    private String seen;
    private String reason;

    @Column private UUID askedBy;

    @Column private String askedName;

    @Column private Instant askedAt;

    @Column private Instant standsUntil;

    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private RequestState state = RequestState.PENDING;

    /** Of the kind and the subject while it waits, so that there is one; null afterwards. */
    private @Nullable String openKey;

    private @Nullable UUID decidedBy;
    private @Nullable String decidedName;
    private @Nullable Instant decidedAt;
    private @Nullable String answer;

    protected ApprovalRequest() {}

    ApprovalRequest(UUID intention, String kind, UUID subject, String details, Look look, String lines, String reason) {
        super(intention);
        this.kind = kind;
        this.subject = subject;
        this.customerId = look.customer();
        this.details = details;
        this.label = look.label();
        this.path = look.path();
        this.shownLines = lines;
        this.currency = look.amount() == null ? null : look.amount().currency();
        this.amountMinor = look.amount() == null ? null : look.amount().minor();
        this.measuredMinor = look.measured() == null ? null : look.measured().minor();
        this.seen = look.state();
        this.reason = reason;
        this.openKey = openKey(kind, subject);
    }

    static String openKey(String kind, UUID subject) {
        return kind + ":" + subject;
    }

    ApprovalRequest asked(UUID by, String name, Instant now, Instant until) {
        askedBy = by;
        askedName = name;
        askedAt = now;
        standsUntil = until;
        return this;
    }

    /** @throws Refusal when somebody was quicker */
    void requirePending() {
        if (state != RequestState.PENDING) {
            throw new Refusal("dualcontrol.decided." + state, decidedName == null ? askedName : decidedName);
        }
    }

    void decide(RequestState outcome, UUID by, String name, Instant now, @Nullable String why) {
        requirePending();
        state = outcome;
        openKey = null;
        decidedBy = by;
        decidedName = name;
        decidedAt = now;
        answer = why;
    }

    boolean isOver(Instant now) {
        return now.isAfter(standsUntil);
    }

    String kind() {
        return kind;
    }

    UUID subject() {
        return subject;
    }

    String details() {
        return details;
    }

    String lines() {
        return shownLines;
    }

    String seen() {
        return seen;
    }

    UUID askedBy() {
        return askedBy;
    }

    String askedName() {
        return askedName;
    }

    @Nullable
    Money amount() {
        return amountMinor == null || currency == null ? null : Money.of(amountMinor, currency);
    }

    @Nullable
    Money measured() {
        return measuredMinor == null || currency == null ? null : Money.of(measuredMinor, currency);
    }

    String reason() {
        return reason;
    }

    String label() {
        return label;
    }

    ApprovalView view(ShownLines itsLines, Instant now, boolean mine, boolean decidable) {
        var over = state == RequestState.PENDING && isOver(now);
        return new ApprovalView(id(), kind, label, path, itsLines, amount(), reason, askedName, askedAt, standsUntil,
                over ? RequestState.OUTDATED : state, decidedName, decidedAt, over ? "dualcontrol.outdated.time" : answer,
                mine && !over, decidable && !mine && !over && state == RequestState.PENDING);
    }
}
