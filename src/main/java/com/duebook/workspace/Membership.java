package com.duebook.workspace;

import com.duebook.problem.Refusal;
import com.duebook.tenancy.Role;
import com.duebook.tenancy.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a person works in a workspace, and as what. Kept when disabled: histories name them. */
@Entity
class Membership extends Stored {

    @Column(name = "workspace_id") private UUID workspaceId;

    @Column(name = "identity_id") private UUID identityId;

    @Enumerated(EnumType.STRING) private Role role;

    @Column(name = "joined_at") private Instant joinedAt;

    @Column(name = "disabled_at") private @Nullable Instant disabledAt;

    protected Membership() {}

    Membership(UUID workspace, UUID identity, Role role, Instant now) {
        this.workspaceId = workspace;
        this.identityId = identity;
        this.role = role;
        this.joinedAt = now;
    }

    /** Also lets a disabled member back in. */
    void rejoin(Role newRole) {
        role = newRole;
        disabledAt = null;
    }

    void changeRole(Role newRole) {
        if (!isActive()) {
            throw new Refusal("workspace.member.disabled");
        }
        role = newRole;
    }

    void disable(Instant now) {
        if (isActive()) {
            disabledAt = now;
        }
    }

    void enable() {
        disabledAt = null;
    }

    boolean isActive() {
        return disabledAt == null;
    }

    boolean isActiveOwner() {
        return isActive() && role == Role.OWNER;
    }

    UUID identity() {
        return identityId;
    }

    UUID workspace() {
        return workspaceId;
    }

    Role role() {
        return role;
    }

    Instant joinedAt() {
        return joinedAt;
    }
}
