package com.duebook.workspace.login;

import com.duebook.audit.Deed;
import com.duebook.audit.Details;
import com.duebook.audit.Journal;
import com.duebook.identity.PasswordChosen;
import com.duebook.identity.People;
import com.duebook.identity.Person;
import com.duebook.identity.SignInBlocked;
import com.duebook.identity.factor.Proven;
import com.duebook.problem.NotFound;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Tenancy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What a session is allowed to be: whose, where, and for how long. */
@Service
public class Sessions {

    private static final Duration LONGEST = Duration.ofHours(12);

    private final JdbcClient client;
    private final People people;
    private final Tenancy tenancy;
    private final Clock clock;
    private final Journal journal;

    Sessions(JdbcClient client, People people, Tenancy tenancy, Clock clock, Journal journal) {
        this.client = client;
        this.people = people;
        this.tenancy = tenancy;
        this.clock = clock;
        this.journal = journal;
    }

    /**
     * Begins in the workspace they left last, while they still work there; else in their first. {@link SecondStep} knows
     * whether they have proven enough.
     */
    SignedIn begin(Person person, Proven proven) {
        var workspaces = workspacesOf(person.id());
        var first = Optional.ofNullable(person.lastWorkspace())
                .filter(workspaces::contains)
                .or(() -> workspaces.stream().findFirst());
        first.ifPresent(workspace -> note(Deed.SIGNED_IN, workspace, person.id(), person.name()));
        return new SignedIn(person.id(), person.name(), person.language(), person.theme(), first.orElse(null),
                person.sessionEpoch(), clock.instant(), proven);
    }

    Person person(UUID identity) {
        return tenancy.onPlatform(() -> people.person(identity));
    }

    /** @throws NotFound also where they do not work: nobody learns which workspaces exist */
    public SignedIn switched(SignedIn session, UUID workspace) {
        if (!workspacesOf(session.identity()).contains(workspace)) {
            throw new NotFound();
        }
        tenancy.onPlatform(() -> {
            people.workedIn(session.identity(), workspace);
            return true;
        });
        note(Deed.WORKSPACE_ENTERED, workspace, session.identity(), session.name());
        return session.in(workspace);
    }

    /** Asked at every message of the browser: one look at two keys. */
    boolean mayGoOn(SignedIn session) {
        return clock.instant().isBefore(session.since().plus(LONGEST))
                && client.sql("""
                                select i.session_epoch = :epoch and (:workspace is null or exists (
                                    select 1 from membership m
                                    where m.workspace_id = :workspace and m.identity_id = i.id and m.disabled_at is null))
                                from identity i where i.id = :identity""")
                        .param("epoch", session.epoch())
                        .param("workspace", session.workspace() == null ? null : Ids.bytes(session.workspace()))
                        .param("identity", Ids.bytes(session.identity()))
                        .query(Boolean.class)
                        .optional()
                        .orElse(false);
    }

    /** Where somebody works, the longest first. */
    public List<Choice> choices(UUID identity) {
        return client.sql("""
                        select w.id, w.name from membership m join workspace w on w.id = m.workspace_id
                        where m.identity_id = :identity and m.disabled_at is null order by m.joined_at""")
                .param("identity", Ids.bytes(identity))
                .query((row, number) -> new Choice(Ids.uuid(row.getBytes("id")), row.getString("name")))
                .list();
    }

    /** Too many wrong passwords for this person's address: told wherever they work. */
    @EventListener
    void blocked(SignInBlocked event) {
        workspacesOf(event.person()).forEach(
                workspace -> note(Deed.SIGN_IN_BLOCKED, workspace, event.person(), event.name()));
    }

    /** Of a password that opens all of them. */
    @EventListener
    void chosen(PasswordChosen event) {
        var deed = event.byMail() ? Deed.PASSWORD_RESET : Deed.PASSWORD_CHANGED;
        workspacesOf(event.person()).forEach(workspace -> note(deed, workspace, event.person(), event.name()));
    }

    private void note(Deed deed, UUID workspace, UUID identity, String name) {
        tenancy.runAs(workspace, Actor.member(identity, name), () -> journal.note(deed, null, Details.none()));
    }

    private List<UUID> workspacesOf(UUID identity) {
        return choices(identity).stream().map(Choice::workspace).toList();
    }
}
