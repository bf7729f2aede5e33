package com.duebook.workspace.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.audit.Deed;
import com.duebook.audit.JournalFilter;
import com.duebook.audit.JournalPages;
import com.duebook.client.SessionOver;
import com.duebook.client.UiClient;
import com.duebook.identity.PasswordChange;
import com.duebook.identity.Theme;
import com.duebook.identity.factor.Factor;
import com.duebook.identity.factor.Proven;
import com.duebook.support.HttpTest;
import com.duebook.support.Visitor;
import com.duebook.tenancy.Ids;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever is signed in in several browsers sees them all and ends what they want. */
@HttpTest
class OwnSessionsTest extends OneColleague {

    private static final String CHROME = "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36";

    @Autowired OwnSessions own;
    @Autowired Sessions sessions;
    @Autowired PasswordChange passwordChange;
    @Autowired JournalPages journal;
    @Autowired JdbcClient client;

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
    void endAtTheNextMessageWithASentence() {
        var there = signedIn();
        var here = signedIn();

        own.end(cora(), others().getFirst().id());

        assertThat(there.get("/invoices?state=overdue").headers().firstValue("Location").orElse("")).endsWith("/login?ended");
        assertThat(there.get("/").headers().firstValue("Location").orElse("")).as("once").endsWith("/login");
        assertThat(here.isIn()).isTrue();
        assertThat(own.open(cora())).hasSize(1);
        assertThat(newestDeed()).isEqualTo(Deed.SESSIONS_ENDED);
    }

    @Test
    void leadBackToThePageThatWasWanted() {
        var visitor = signedIn();
        own.end(elsewhere(), own.open(elsewhere()).getFirst().id());
        visitor.get("/invoices?state=overdue");

        var answer = visitor.signIn(cora.address(), Colleague.PASSWORD);

        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("/invoices?state=overdue");
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

        assertThat(newestDeed()).isEqualTo(Deed.SIGNED_IN);
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

    @Test
    void areGoneAfterANewPasswordButForTheOneThatChoseIt() {
        signedIn();
        signedIn();
        var me = cora();

        var person = passwordChange.change(cora.id(), Colleague.PASSWORD, "another quiet sentence");
        sessions.goOnAs(me, person);

        assertThat(own.open(me)).extracting(OpenSession::isThis).containsExactly(true);
        assertThat(sessions.next(me)).contains(me);
    }

    /** Somebody else ended all of them in between, by a mailed link or on another node. */
    @Test
    void doNotOutliveASecondEnd() {
        signedIn();
        var me = cora();
        passwordChange.change(cora.id(), Colleague.PASSWORD, "another quiet sentence");
        var person = tenancy.onPlatform(() -> {
            people.endSessions(cora.id());
            return people.person(cora.id());
        });
        sessions.goOnAs(me, person);

        assertThat(sessions.next(me)).isEmpty();
    }

    /** Everything was ended while this one changed its language, over and over, to be in the middle of it. */
    @Test
    void endAlsoInTheMiddleOfAChangeOfTheProfile() {
        signedIn();
        var me = cora();
        passwordChange.change(cora.id(), Colleague.PASSWORD, "another quiet sentence");
        var person = tenancy.onPlatform(() -> people.changeProfile(cora.id(), "Cora", Locale.CHINESE, Theme.DARK));

        assertThat(sessions.next(me.as(person))).isEmpty();
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

    /** The screen says why, the files say nothing at all. */
    @Test
    void deliverNoFilesAndTakeNoneOnceEnded() {
        var tab = tab();
        var list = tab.tab();
        list.list("customers");
        var export = list.tree().export();
        var press = tab.tab();
        press.navigate("customers");
        own.end(elsewhere(), own.open(elsewhere()).getFirst().id());

        assertThatThrownBy(() -> press.press("New customer")).hasMessageContaining("You were signed out");
        assertThatThrownBy(() -> press.press("New customer")).isInstanceOf(SessionOver.class);
        assertThatThrownBy(() -> tab.browser().get(export)).hasMessageMatching("4\\d\\d .*");
    }

    @Test
    void takeNoUploadOnceEnded() {
        var tab = tab();
        tab.navigate("imports");
        var upload = tab.tree().uploadTarget();
        own.end(elsewhere(), own.open(elsewhere()).getFirst().id());

        assertThatThrownBy(() -> tab.browser().post(upload, "text/csv", BodyPublishers.ofString("Name\nX\n"), "X-Filename", "a.csv"))
                .hasMessageMatching("4\\d\\d .*");
    }

    private UiClient tab() {
        return UiClient.signIn(URI.create("http://127.0.0.1:" + port), 1, cora.address(), Colleague.PASSWORD);
    }

    private Visitor signedIn(String... headers) {
        var visitor = new Visitor(port);
        visitor.signIn(cora.address(), Colleague.PASSWORD, headers);
        assertThat(visitor.isIn()).isTrue();
        return visitor;
    }

    /** The newest of Cora's. */
    private SignedIn cora() {
        return newest(cora);
    }

    private SignedIn newest(Colleague who) {
        return session(who, Ids.uuid(client.sql("select id from sign_in_session where identity_id = ? order by id desc limit 1")
                .param(Ids.bytes(who.id())).query(byte[].class).single()));
    }

    /** As she is in a browser that is not among them. */
    private SignedIn elsewhere() {
        return session(cora, Ids.next());
    }

    private SignedIn session(Colleague who, UUID session) {
        return new SignedIn(who.id(), "Cora", Locale.ENGLISH, Theme.SYSTEM, acme, session, clock.instant(),
                Proven.by(Factor.PASSWORD, clock.instant()), null);
    }

    private List<OpenSession> others() {
        return own.open(cora()).stream().filter(session -> !session.isThis()).toList();
    }

    private Deed newestDeed() {
        return workspaces.in(acme, () -> journal.page(JournalFilter.EVERYTHING, 0, 10)).getFirst().deed();
    }
}
