package com.duebook.credit.ask;

import com.duebook.problem.Refusal;
import com.duebook.tenancy.TenantOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a customer says is otherwise; it changes nothing until somebody accepts it. */
@Entity
class DataProposal extends TenantOwned {

    private UUID requestId;

    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private AskedField field;

    /** What was known when it was said. */
    private String held;

    private String proposed;
    private @Nullable Boolean accepted;
    private @Nullable Instant decidedAt;
    private @Nullable String decidedBy;

    protected DataProposal() {}

    DataProposal(UUID request, AskedField field, String held, String proposed) {
        this.requestId = request;
        this.field = field;
        this.held = held;
        this.proposed = proposed;
    }

    void decide(boolean toAccept, Instant now, String by) {
        if (accepted != null) {
            throw new Refusal("credit.ask.refusal.decided");
        }
        accepted = toAccept;
        decidedAt = now;
        decidedBy = by;
    }

    boolean isOpen() {
        return accepted == null;
    }

    UUID request() {
        return requestId;
    }

    AskedField field() {
        return field;
    }

    String proposed() {
        return proposed;
    }

    DataRequestView.Proposal view() {
        return new DataRequestView.Proposal(id(), field, held, proposed, accepted, decidedBy);
    }
}
