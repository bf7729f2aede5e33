package com.duebook.disputes;

import com.duebook.problem.Refusal;
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

/** That a customer objects to an invoice, from the objection to its end. */
@Entity
class Dispute extends TenantOwned {

    private UUID invoiceId;
    private String reason;
    private @Nullable LocalDate answerBy;

    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private DisputeState state = DisputeState.OPEN;

    private Instant raisedAt;
    private String raisedBy;
    private @Nullable Instant endedAt;
    private @Nullable String endedBy;
    private @Nullable String note;

    protected Dispute() {}

    Dispute(UUID invoice, DisputeDetails details, Instant now, String by) {
        this.invoiceId = invoice;
        this.reason = details.reason();
        this.answerBy = details.answerBy();
        this.raisedAt = now;
        this.raisedBy = by;
    }

    /** @param words may be empty */
    void end(DisputeState how, String words, Instant now, String by) {
        if (!state.mayBecome(how)) {
            throw new Refusal("disputes.refusal.ended");
        }
        state = how;
        note = words;
        endedAt = now;
        endedBy = by;
    }

    DisputeView view() {
        return new DisputeView(id(), state, reason, answerBy, raisedAt, raisedBy, endedAt, endedBy, note == null ? "" : note);
    }
}
