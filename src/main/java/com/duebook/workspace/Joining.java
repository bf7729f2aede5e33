package com.duebook.workspace;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.dualcontrol.OwnerNotices;
import com.duebook.identity.EmailAddress;
import com.duebook.identity.Passwords;
import com.duebook.identity.People;
import com.duebook.identity.Person;
import com.duebook.identity.TokenPurpose;
import com.duebook.identity.Tokens;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Tenancy;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The other end of an invitation: whoever holds its link joins, and chooses a password if they are new here. */
@Service
public class Joining {

    private final InvitationRows invitations;
    private final Memberships memberships;
    private final WorkspaceRows workspaces;
    private final People people;
    private final Passwords passwords;
    private final Tokens tokens;
    private final Tenancy tenancy;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Journal journal;
    private final OwnerNotices notices;

    Joining(
            InvitationRows invitations,
            Memberships memberships,
            WorkspaceRows workspaces,
            People people,
            Passwords passwords,
            Tokens tokens,
            Tenancy tenancy,
            TransactionTemplate transaction,
            Clock clock,
            Journal journal,
            OwnerNotices notices) {
        this.invitations = invitations;
        this.memberships = memberships;
        this.workspaces = workspaces;
        this.people = people;
        this.passwords = passwords;
        this.tokens = tokens;
        this.tenancy = tenancy;
        this.transaction = transaction;
        this.clock = clock;
        this.journal = journal;
        this.notices = notices;
    }

    /**
     * @param workspace its name
     * @param known whether the invited person has a password here already
     */
    public record Offer(String workspace, String inviter, String email, Locale language, boolean known) {}

    /** What a link offers; looking changes nothing. */
    public Optional<Offer> offer(String token) {
        return tenancy.onPlatform(() -> transaction.execute(status -> tokens.subject(TokenPurpose.INVITATION, token)
                .flatMap(subject -> invitations.findById(UUID.fromString(subject)))
                .map(this::offer)));
    }

    /** @throws Refusal when the link cannot be used */
    public Person join(String token) {
        return tenancy.callAs(workspaceOf(token), Actor.SYSTEM, () -> transaction.execute(status -> {
            var invitation = used(token);
            var person = people.find(new EmailAddress(invitation.email())).orElseThrow(NotFound::new);
            people.confirm(person.id());
            return admitted(invitation, person);
        }));
    }

    /** @throws Refusal when the link, the name or the password cannot be used */
    public Person joinAsNew(String token, String name, String password, Locale language) {
        var offered = offer(token).orElseThrow(() -> new Refusal("identity.token.unusable"));
        var email = new EmailAddress(offered.email());
        var hash = passwords.choose(password, email);
        return tenancy.callAs(workspaceOf(token), Actor.SYSTEM,
                () -> transaction.execute(status -> admitted(used(token), people.register(email, name, hash, language))));
    }

    private Person admitted(Invitation invitation, Person person) {
        memberships.findByWorkspaceIdAndIdentityId(invitation.workspace(), person.id()).ifPresentOrElse(
                member -> member.rejoin(invitation.role()),
                () -> memberships.save(new Membership(
                        invitation.workspace(), person.id(), invitation.role(), clock.instant())));
        people.workedIn(person.id(), invitation.workspace());
        invitations.delete(invitation);
        journal.record(AuditEvent.MEMBER_JOINED, person.id(), Details.none().with(Fact.ROLE, invitation.role()));
        tenancy.runAs(invitation.workspace(), Actor.member(person.id(), person.name()), () -> notices.tell("settings/members",
                "workspace.told.joined", person.name(), person.email(), invitation.role(), invitation.invitedBy()));
        return people.person(person.id());
    }

    private UUID workspaceOf(String token) {
        return tenancy.onPlatform(() -> transaction.execute(status -> tokens.subject(TokenPurpose.INVITATION, token)
                .flatMap(subject -> invitations.findById(UUID.fromString(subject)))
                .map(Invitation::workspace)
                .orElseThrow(() -> new Refusal("identity.token.unusable"))));
    }

    private Invitation used(String token) {
        return invitations
                .findById(UUID.fromString(tokens.use(TokenPurpose.INVITATION, token)))
                .orElseThrow(() -> new Refusal("identity.token.unusable"));
    }

    private Offer offer(Invitation invitation) {
        var workspace = workspaces.findById(invitation.workspace()).orElseThrow(NotFound::new);
        return new Offer(workspace.settings().name(), invitation.invitedBy(), invitation.email(),
                invitation.language(), people.find(new EmailAddress(invitation.email())).isPresent());
    }
}
