package com.duebook.operator;

import com.duebook.tenancy.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an operator did, and why. */
@Entity
@Table(name = "operator_deed")
class OperatorEvent extends Stored {

    enum Kind { SUSPENDED, RESUMED, RELEASED, TRIED_AGAIN, JOB_DELETED, FACTOR_RESET }

    private Instant at;

    @Column(name = "operator_id") private @Nullable UUID operatorId;

    @Enumerated(EnumType.STRING) private Kind deed;

    @Column(name = "workspace_id") private @Nullable UUID workspaceId;

    private String reason;

    protected OperatorEvent() {}

    OperatorEvent(Kind deed, @Nullable UUID operator, @Nullable UUID workspace, String reason, Instant at) {
        this.deed = deed;
        this.operatorId = operator;
        this.workspaceId = workspace;
        this.reason = reason;
        this.at = at;
    }
}
