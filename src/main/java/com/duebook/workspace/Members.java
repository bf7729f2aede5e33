package com.duebook.workspace;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.dualcontrol.OwnerNotices;
import com.duebook.identity.People;
import com.duebook.identity.Person;
import com.duebook.identity.factor.Factor;
import com.duebook.identity.factor.SecondFactors;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Changed;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Role;
import com.duebook.tenancy.Tenancy;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works in the current workspace. There is always at least one owner. */
@Service
public class Members {

    /** Of a change after which some who are signed in may not go on as they were. */
    public static final String SIGN_INS = "sign-ins";

    private final Memberships memberships;
    private final People people;
    private final SecondFactors factors;
    private final Access access;
    private final Tenancy tenancy;
    private final Clock clock;
    private final Journal journal;
    private final OwnerNotices notices;
    private final ApplicationEventPublisher events;

    Members(Memberships memberships, People people, SecondFactors factors, Access access, Tenancy tenancy, Clock clock, Journal journal,
            OwnerNotices notices, ApplicationEventPublisher events) {
        this.memberships = memberships;
        this.people = people;
        this.factors = factors;
        this.access = access;
        this.tenancy = tenancy;
        this.clock = clock;
        this.journal = journal;
        this.notices = notices;
        this.events = events;
    }

    /** The disabled ones too, by the date they joined. */
    @Transactional(readOnly = true)
    public List<Member> list() {
        access.require(Right.READ);
        var all = memberships.findByWorkspaceIdOrderByJoinedAt(tenancy.tenant());
        var persons = people.people(all.stream().map(Membership::identity).toList()).stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        return all.stream()
                .map(membership -> member(membership, Objects.requireNonNull(persons.get(membership.identity()))))
                .toList();
    }

    /** Which second factors each has, for whoever looks after them; whoever has none is left out. */
    @Transactional(readOnly = true)
    public Map<UUID, Set<Factor>> factors() {
        access.require(Right.EDIT_MEMBERS);
        return factors.of(memberships.findByWorkspaceIdOrderByJoinedAt(tenancy.tenant()).stream().map(Membership::identity).toList());
    }

    /**
     * To be asked before a row names somebody; whoever left is still one of these.
     *
     * @throws Refusal when somebody never worked here
     */
    @Transactional(readOnly = true)
    public void requireOne(Collection<UUID> people) {
        if (!people.isEmpty() && !memberships.findByWorkspaceIdAndIdentityIdIn(tenancy.tenant(), people).stream()
                .map(Membership::identity).collect(Collectors.toSet()).containsAll(people)) {
            throw new Refusal("workspace.member.unknown");
        }
    }

    /** Lets a known person in, or back in. */
    @Transactional
    public void add(UUID identity, Role role) {
        requireFor(role);
        var workspace = tenancy.tenant();
        memberships.findByWorkspaceIdAndIdentityId(workspace, identity).ifPresentOrElse(
                known -> known.rejoin(role),
                () -> memberships.save(new Membership(workspace, identity, role, clock.instant())));
        journal.record(AuditEvent.MEMBER_ADDED, identity, Details.none().with(Fact.ROLE, role));
        tell("added", identity, role);
    }

    @Transactional
    public void changeRole(UUID identity, Role role) {
        requireFor(role);
        var all = memberships.lockAll(tenancy.tenant());
        var member = required(all, identity);
        requireFor(member.role());
        journal.record(AuditEvent.ROLE_CHANGED, identity,
                Details.none().with(Fact.FORMER_ROLE, member.role()).with(Fact.ROLE, role));
        tell("role", identity, member.role(), role);
        member.changeRole(role);
        requireAnOwner(all);
    }

    @Transactional
    public void disable(UUID identity) {
        access.require(Right.EDIT_MEMBERS);
        var all = memberships.lockAll(tenancy.tenant());
        var member = required(all, identity);
        requireFor(member.role());
        member.disable(clock.instant());
        requireAnOwner(all);
        journal.record(AuditEvent.MEMBER_DISABLED, identity);
        tell("disabled", identity, member.role());
        events.publishEvent(new Changed(tenancy.tenant(), SIGN_INS));
    }

    @Transactional
    public void enable(UUID identity) {
        access.require(Right.EDIT_MEMBERS);
        var member = required(memberships.lockAll(tenancy.tenant()), identity);
        requireFor(member.role());
        member.enable();
        journal.record(AuditEvent.MEMBER_ENABLED, identity);
        tell("enabled", identity, member.role());
    }

    private void tell(String what, UUID identity, Role... roles) {
        var person = people.person(identity);
        notices.tell("settings/members", "workspace.told." + what,
                Stream.concat(Stream.of(person.name(), person.email()), Stream.of(roles)).toArray());
    }

    /** Only owners make, change and remove owners. */
    private void requireFor(Role role) {
        access.require(role == Role.OWNER ? Right.OWN : Right.EDIT_MEMBERS);
    }

    private static Membership required(List<Membership> all, UUID identity) {
        return all.stream()
                .filter(membership -> membership.identity().equals(identity))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static void requireAnOwner(List<Membership> all) {
        if (all.stream().noneMatch(Membership::isActiveOwner)) {
            throw new Refusal("workspace.member.lastOwner");
        }
    }

    private static Member member(Membership membership, Person person) {
        return new Member(person.id(), person.name(), person.email(), person.language(), membership.role(),
                membership.joinedAt(), membership.isActive());
    }
}
