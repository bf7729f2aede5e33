package com.duebook.workspace.login;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Journal;
import com.duebook.identity.PasswordChosen;
import com.duebook.identity.People;
import com.duebook.identity.Person;
import com.duebook.identity.SignInBlocked;
import com.duebook.identity.factor.KeepsFactor;
import com.duebook.identity.factor.Proven;
import com.duebook.problem.NotFound;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Changed;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Role;
import com.duebook.tenancy.Tenancy;
import com.duebook.workspace.Members;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Service;

/** What a session is allowed to be: whose, where, and for how long. */
@Service
public class Sessions implements KeepsFactor {

    static final Duration LONGEST = Duration.ofHours(12);

    /** How exactly is kept when a session was last seen: so that not every message writes. */
    static final Duration SEEN_WITHIN = Duration.ofMinutes(5);

    private final SessionRows rows;
    private final People people;
    private final Tenancy tenancy;
    private final Clock clock;
    private final Journal journal;
    private final SecurityContextHolderStrategy contexts;
    private final ApplicationEventPublisher events;

    Sessions(
            SessionRows rows, People people, Tenancy tenancy, Clock clock, Journal journal,
            SecurityContextHolderStrategy contexts, ApplicationEventPublisher events) {
        this.rows = rows;
        this.people = people;
        this.tenancy = tenancy;
        this.clock = clock;
        this.journal = journal;
        this.contexts = contexts;
        this.events = events;
    }

    /**
     * Begins in the workspace they left last, while they still work there; else in their first. Whoever was signed in in
     * this browser is so no more. {@link SecondStep} knows whether they have proven enough.
     */
    SignedIn begin(Person person, Proven proven, Device device) {
        var workspaces = workspacesOf(person.id());
        var first = Optional.ofNullable(person.lastWorkspace())
                .filter(workspaces::contains)
                .or(() -> workspaces.stream().findFirst());
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var session = new SignedIn(person.id(), person.name(), person.language(), person.theme(), null,
                Ids.next(), now, proven, null);
        leave();
        onPlatform(() -> rows.add(session.session(), person.id(), person.sessionEpoch(), now, device));
        return first.map(workspace -> entered(session, workspace, AuditEvent.SIGNED_IN)).orElse(session);
    }

    Person person(UUID identity) {
        return onPlatform(() -> people.person(identity));
    }

    /** Of a person who has just changed, by their own hand, the password that ended all others. */
    public SignedIn goOnAs(SignedIn session, Person person) {
        return goOnAs(session, person, session.proven());
    }

    /** As {@link #goOnAs(SignedIn, Person)}, of a person who has just added or removed a factor. */
    public SignedIn goOnAs(SignedIn session, Person person, Proven proven) {
        onPlatform(() -> rows.goOn(session.session(), person.sessionEpoch()));
        return session.as(person, proven);
    }

    /** Ends that of whoever is signed in in this browser, if anybody is. */
    void leave() {
        SignedIn.of(contexts.getContext().getAuthentication()).ifPresent(this::end);
    }

    /** By who leaves it. */
    public void end(SignedIn session) {
        onPlatform(() -> rows.end(session.identity(), session.session(), clock.instant()));
    }

    /** Those that nobody can go on with. @return how many */
    int forget() {
        var before = clock.instant().minus(LONGEST);
        var all = 0;
        int some;
        do {
            some = onPlatform(() -> rows.forget(before));
            all += some;
        } while (some > 0);
        return all;
    }

    /** @throws NotFound also where they do not work: nobody learns which workspaces exist */
    public SignedIn switched(SignedIn session, UUID workspace) {
        if (!workspacesOf(session.identity()).contains(workspace)) {
            throw new NotFound();
        }
        onPlatform(() -> people.workedIn(session.identity(), workspace));
        return entered(session, workspace, AuditEvent.WORKSPACE_ENTERED);
    }

    /** Or held before it, where it asks for a second factor and none was shown. */
    private SignedIn entered(SignedIn session, UUID workspace, AuditEvent deed) {
        var there = next(session.in(workspace)).orElseThrow(NotFound::new);
        if (there.held() == null) {
            note(deed, workspace, session.identity(), session.name());
        }
        return there;
    }

    /**
     * The session as it is at its next message: as it was, outside its workspace where that asks for a second factor and
     * none was shown, or over. Asked at every message of the browser.
     */
    public Optional<SignedIn> next(SignedIn session) {
        return look(session).map(Next::session);
    }

    /** @param role in the session's workspace as it is now; null where it is in none */
    record Next(SignedIn session, @Nullable Role role) {}

    Optional<Next> look(SignedIn session) {
        var now = clock.instant();
        if (!now.isBefore(session.since().plus(LONGEST))) {
            return Optional.empty();
        }
        var seen = rows.seen(session.session(), session.identity(), session.workspace());
        seen.filter(it -> it.at().plus(SEEN_WITHIN).isBefore(now))
                .ifPresent(it -> onPlatform(() -> rows.see(session.session(), now)));
        return seen.map(it -> it.wantsFactor() && !session.proven().hasSecond() ? new Next(session.heldBack(), null)
                : new Next(session, it.role()));
    }

    @Override
    public Optional<String> wantedBy(UUID person) {
        return rows.wantsFactor(person);
    }

    /** Where somebody works, the longest first. */
    public List<WorkspaceChoice> choices(UUID identity) {
        return rows.choices(identity);
    }

    /** Too many wrong passwords for this person's address: told wherever they work. */
    @EventListener
    void blocked(SignInBlocked event) {
        noteEverywhere(AuditEvent.SIGN_IN_BLOCKED, event.person(), event.name());
    }

    /** Of a password that opens all of them. */
    @EventListener
    void chosen(PasswordChosen event) {
        var deed = event.byMail() ? AuditEvent.PASSWORD_RESET : AuditEvent.PASSWORD_CHANGED;
        noteEverywhere(deed, event.person(), event.name());
        changed(event.person());
    }

    /** Some of this person's sessions are over; screens that are open in them stop hearing news, on all nodes. */
    void changed(UUID identity) {
        workspacesOf(identity).forEach(workspace -> events.publishEvent(new Changed(workspace, Members.SIGN_INS)));
    }

    /** What is about the person and not about one workspace is told wherever they work. */
    void noteEverywhere(AuditEvent deed, UUID identity, String name) {
        workspacesOf(identity).forEach(workspace -> note(deed, workspace, identity, name));
    }

    private void onPlatform(Runnable work) {
        onPlatform(() -> {
            work.run();
            return true;
        });
    }

    /** Sessions and their people belong to no workspace. */
    <T> T onPlatform(Supplier<T> work) {
        return tenancy.onPlatform(work);
    }

    private void note(AuditEvent deed, UUID workspace, UUID identity, String name) {
        tenancy.runAs(workspace, Actor.member(identity, name), () -> journal.note(deed, null, Details.none()));
    }

    private List<UUID> workspacesOf(UUID identity) {
        return choices(identity).stream().map(WorkspaceChoice::workspace).toList();
    }
}
