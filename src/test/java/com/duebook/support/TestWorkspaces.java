package com.duebook.support;

import com.duebook.identity.EmailAddress;
import com.duebook.identity.People;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Role;
import com.duebook.tenancy.Tenancy;
import com.duebook.workspace.Members;
import com.duebook.workspace.NewWorkspace;
import com.duebook.workspace.Workspaces;
import com.duebook.workspace.login.SignedIn;
import java.sql.Timestamp;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Workspaces for tests, and the way into them. Every integration test uses two. */
public class TestWorkspaces {

    private final People people;
    private final Workspaces workspaces;
    private final Members members;
    private final Tenancy tenancy;
    private final TransactionTemplate transaction;
    private final JdbcClient client;

    TestWorkspaces(
            People people,
            Workspaces workspaces,
            Members members,
            Tenancy tenancy,
            TransactionTemplate transaction,
            JdbcClient client) {
        this.people = people;
        this.workspaces = workspaces;
        this.members = members;
        this.tenancy = tenancy;
        this.transaction = transaction;
        this.client = client;
    }

    /** In Germany, EUR, Europe/Berlin, English, 30 days to pay; with an owner nobody can sign in as. */
    public UUID open(String name) {
        return tenancy.onPlatform(() -> transaction.execute(status -> workspaces.open(
                new NewWorkspace(name, "DE", Currency.getInstance("EUR"), ZoneId.of("Europe/Berlin"), Locale.ENGLISH,
                        "general", 30),
                person("Olga Owner"))));
    }

    /** A new member of this role; use it with {@link Tenancy#runAs}. */
    public Actor member(UUID workspace, Role role) {
        var name = "Test " + role;
        var identity = tenancy.onPlatform(() -> transaction.execute(status -> person(name)));
        in(workspace, () -> {
            members.add(identity, role);
            return true;
        });
        return Actor.member(identity, name);
    }

    /** Somebody with this address, who has confirmed it; no member of anything by that. */
    public Actor known(String address) {
        var email = new EmailAddress(address);
        return tenancy.onPlatform(() -> transaction.execute(status -> {
            var person = people.find(email)
                    .orElseGet(() -> people.register(email, "Opa Operator", null, Locale.ENGLISH));
            return Actor.member(person.id(), person.name());
        }));
    }

    /** As if they had signed in by the page for it, in a browser of which nothing is known. */
    void remember(SignedIn session) {
        tenancy.onPlatform(() -> transaction.execute(status -> client.sql("""
                        insert into sign_in_session (id, identity_id, session_epoch, begun_at, seen_at, client_address)
                        select :id, i.id, i.session_epoch, :now, :now, '' from identity i where i.id = :identity""")
                .param("id", Ids.bytes(session.session()))
                .param("identity", Ids.bytes(session.identity()))
                .param("now", Timestamp.from(session.since()))
                .update()));
    }

    /** As Duebook itself, in one transaction. */
    public <T> T in(UUID workspace, Supplier<T> work) {
        return as(workspace, Actor.SYSTEM, work);
    }

    /** As Duebook itself, in no transaction, as a request for a file is. */
    public <T> T outside(UUID workspace, Supplier<T> work) {
        return tenancy.callAs(workspace, Actor.SYSTEM, work);
    }

    /** As this member, in one transaction. */
    public <T> T as(UUID workspace, Actor actor, Supplier<T> work) {
        return tenancy.callAs(workspace, actor, () -> transaction.execute(status -> work.get()));
    }

    private UUID person(String name) {
        var address = new EmailAddress("p" + Ids.next() + "@test.example");
        return people.register(address, name, null, Locale.ENGLISH).id();
    }
}
