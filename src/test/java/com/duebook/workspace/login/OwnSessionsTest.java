package com.duebook.workspace.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.audit.AuditEvent;
import com.duebook.support.Visitor;
import com.duebook.tenancy.Ids;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Whoever is signed in in several browsers sees them all and ends what they want. */
class OwnSessionsTest extends SeveralBrowsers {

    @Test
    void areListedWithWhatIsKnownOfThem() {
        var one = signedIn("User-Agent", CHROME);
        clock.advance(Duration.ofSeconds(1));
        signedIn();

        var open = own.open(cora());

        assertThat(open).extracting(OpenSession::device).containsExactly(
                new Device(null, null, "127.0.0.1"), new Device("Chrome", "Windows", "127.0.0.1"));
        assertThat(open).extracting(OpenSession::isThis).containsExactly(true, false);
        assertThat(open.getLast().begunAt()).isEqualTo(clock.instant().minusSeconds(1));
        assertThat(one.isIn()).isTrue();
    }

    @Test
    void allButThisOne() {
        signedIn();
        signedIn();
        var last = signedIn();

        own.endOthers(cora());

        assertThat(last.isIn()).isTrue();
        assertThat(own.open(cora())).hasSize(1).allMatch(OpenSession::isThis);
    }

    @Test
    void tellNobodyWhenThereAreNoOthers() {
        signedIn();

        own.endOthers(cora());

        assertThat(newestDeed()).isEqualTo(AuditEvent.SIGNED_IN);
    }

    @Test
    void ofOthersAreNeitherSeenNorEnded() {
        var visitor = signedIn();
        var mine = cora();
        var stranger = Colleague.in(acme, workspaces, members, people, passwords, tenancy);
        new Visitor(port).signIn(stranger.address(), Colleague.PASSWORD);
        var theirs = newest(stranger);

        own.end(theirs, mine.session());
        own.endOthers(theirs);

        assertThat(own.open(theirs)).hasSize(1);
        assertThat(visitor.isIn()).isTrue();
    }

    @Test
    void areGoneFromTheListAfterASignOut() {
        var tab = tab();
        signedIn();

        tab.navigate("customers");
        tab.signOut();

        assertThat(own.open(cora())).hasSize(1);
    }

    @Test
    void areReplacedByASignInInTheSameBrowser() {
        var visitor = signedIn();
        visitor.signIn(cora.address(), Colleague.PASSWORD);

        assertThat(visitor.isIn()).isTrue();
        assertThat(own.open(cora())).hasSize(1);
    }

    /** A node that was stopped ended none of them. */
    @Test
    void areGoneOnceNobodyUsedThemForTooLong() {
        signedIn();
        var visitor = signedIn();
        clock.advance(Duration.ofMinutes(20));
        assertThat(visitor.isIn()).isTrue();
        clock.advance(Duration.ofMinutes(20));

        var open = own.open(elsewhere());

        assertThat(open).hasSize(1);
        assertThat(open.getFirst().seenAt()).isEqualTo(clock.instant().minus(Duration.ofMinutes(20)));
    }

    @Test
    void writeDownTheirLastUseOnceInFiveMinutes() {
        var visitor = signedIn();
        var begun = clock.instant();
        clock.advance(Duration.ofMinutes(5));
        visitor.isIn();
        assertThat(own.open(cora()).getFirst().seenAt()).isEqualTo(begun);

        clock.advance(Duration.ofSeconds(1));
        visitor.isIn();

        assertThat(own.open(cora()).getFirst().seenAt()).isEqualTo(clock.instant());
    }

    @Test
    void areForgottenAfterTwelveHours() {
        signedIn();
        clock.advance(Duration.ofHours(12));
        assertThat(own.open(cora())).isEmpty();
        signedIn();
        clock.advance(Duration.ofSeconds(1));

        sessions.forget();

        assertThat(client.sql("select count(*) from sign_in_session where identity_id = ?").param(Ids.bytes(cora.id()))
                .query(Integer.class).single()).isEqualTo(1);
    }
}
