package com.duebook.workspace;

import com.duebook.identity.EmailAddress;
import com.duebook.tenancy.Role;
import com.duebook.tenancy.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** That somebody was asked to join. Gone once they did, or once it was taken back. */
@Entity
class Invitation extends Stored {

    @Column(name = "workspace_id") private UUID workspaceId;

    @Column private String email;

    @Enumerated(EnumType.STRING) private Role role;

    @Column private Locale language;

    @Column(name = "invited_by") private String invitedBy;

    @Column(name = "sent_at") private Instant sentAt;

    protected Invitation() {}

    Invitation(UUID workspace, EmailAddress email) {
        this.workspaceId = workspace;
        this.email = email.value();
    }

    void send(Role asRole, Locale inLanguage, String inviter, Instant now) {
        role = asRole;
        language = inLanguage;
        invitedBy = inviter;
        sentAt = now;
    }

    UUID workspace() {
        return workspaceId;
    }

    String email() {
        return email;
    }

    Role role() {
        return role;
    }

    Locale language() {
        return language;
    }

    String invitedBy() {
        return invitedBy;
    }

    Invited invited() {
        return new Invited(id(), email, role, invitedBy, sentAt);
    }
}
