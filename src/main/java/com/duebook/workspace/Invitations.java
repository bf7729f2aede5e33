package com.duebook.workspace;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.dualcontrol.OwnerNotices;
import com.duebook.identity.EmailAddress;
import com.duebook.identity.People;
import com.duebook.identity.TokenPurpose;
import com.duebook.identity.Tokens;
import com.duebook.messaging.Outbox;
import com.duebook.messaging.OutgoingMail;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.site.Site;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Role;
import com.duebook.tenancy.Tenancy;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks people to join the current workspace, by mail. */
@Service
public class Invitations {

    private final InvitationRows invitations;
    private final Memberships memberships;
    private final People people;
    private final Tokens tokens;
    private final Outbox outbox;
    private final Site site;
    private final Access access;
    private final Tenancy tenancy;
    private final Clock clock;
    private final Journal journal;
    private final OwnerNotices notices;

    Invitations(
            InvitationRows invitations,
            Memberships memberships,
            People people,
            Tokens tokens,
            Outbox outbox,
            Site site,
            Access access,
            Tenancy tenancy,
            Clock clock,
            Journal journal,
            OwnerNotices notices) {
        this.invitations = invitations;
        this.memberships = memberships;
        this.people = people;
        this.tokens = tokens;
        this.outbox = outbox;
        this.site = site;
        this.access = access;
        this.tenancy = tenancy;
        this.clock = clock;
        this.journal = journal;
        this.notices = notices;
    }

    /** Again for the same address: the newer role and link count. */
    @Transactional
    public void invite(EmailAddress email, Role role, Locale language) {
        requireFor(role);
        var workspace = tenancy.tenant();
        people.find(email)
                .flatMap(person -> memberships.findByWorkspaceIdAndIdentityId(workspace, person.id()))
                .filter(Membership::isActive)
                .ifPresent(member -> {
                    throw new Refusal("workspace.invitation.isMember");
                });
        var invitation = invitations
                .findByWorkspaceIdAndEmail(workspace, email.value())
                .orElseGet(() -> new Invitation(workspace, email));
        journal.record(AuditEvent.MEMBER_INVITED, send(invitation, role, language), Details.none().with(Fact.ROLE, role));
        notices.tell("settings/members", "workspace.told.invited", email.value(), role);
    }

    @Transactional
    public void resend(UUID id) {
        var invitation = required(id);
        requireFor(invitation.role());
        journal.record(AuditEvent.INVITATION_SENT_AGAIN, send(invitation, invitation.role(), invitation.language()));
    }

    @Transactional
    public void revoke(UUID id) {
        var invitation = required(id);
        requireFor(invitation.role());
        tokens.revoke(TokenPurpose.INVITATION, invitation.id().toString());
        invitations.delete(invitation);
        journal.record(AuditEvent.INVITATION_REVOKED, id);
    }

    @Transactional(readOnly = true)
    public List<Invited> open() {
        access.require(Right.EDIT_MEMBERS);
        return invitations.findByWorkspaceIdOrderBySentAtDesc(tenancy.tenant()).stream()
                .map(Invitation::invited)
                .toList();
    }

    private UUID send(Invitation invitation, Role role, Locale language) {
        invitation.send(role, language, tenancy.actor().name(), clock.instant());
        var id = invitations.save(invitation).id();
        var token = tokens.issue(TokenPurpose.INVITATION, id.toString());
        outbox.add(OutgoingMail.of("invitation:" + Ids.next(), invitation.email(), language, "invitation", Map.of(
                "inviter", tenancy.actor().name(),
                "link", site.uri("invitation/" + token).toString(),
                "days", TokenPurpose.INVITATION.lifetime().toDays())));
        return id;
    }

    private void requireFor(Role role) {
        access.require(role == Role.OWNER ? Right.OWN : Right.EDIT_MEMBERS);
    }

    private Invitation required(UUID id) {
        access.require(Right.EDIT_MEMBERS);
        return invitations.findByIdAndWorkspaceId(id, tenancy.tenant()).orElseThrow(NotFound::new);
    }
}
