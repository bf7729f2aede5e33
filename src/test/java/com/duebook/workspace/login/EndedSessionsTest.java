package com.duebook.workspace.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.audit.AuditEvent;
import com.duebook.client.SessionOver;
import com.duebook.identity.PasswordChange;
import com.duebook.identity.Theme;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a session still does that was ended elsewhere, or by a new password: nothing, and it says so. */
class EndedSessionsTest extends SeveralBrowsers {

    @Autowired PasswordChange passwordChange;

    @Test
    void endAtTheNextMessageWithASentence() {
        var there = signedIn();
        var here = signedIn();

        own.end(cora(), others().getFirst().id());

        assertThat(there.get("/invoices?state=overdue").headers().firstValue("Location").orElse("")).endsWith("/login?ended");
        assertThat(there.get("/").headers().firstValue("Location").orElse("")).as("once").endsWith("/login");
        assertThat(here.isIn()).isTrue();
        assertThat(own.open(cora())).hasSize(1);
        assertThat(newestDeed()).isEqualTo(AuditEvent.SESSIONS_ENDED);
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
}
