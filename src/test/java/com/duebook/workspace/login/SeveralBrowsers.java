package com.duebook.workspace.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.JournalFilter;
import com.duebook.audit.JournalPages;
import com.duebook.client.UiClient;
import com.duebook.identity.Theme;
import com.duebook.identity.factor.Factor;
import com.duebook.identity.factor.Proven;
import com.duebook.support.IntegrationTest;
import com.duebook.support.Visitor;
import com.duebook.tenancy.Ids;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cora, signed in in as many browsers as a test wants. */
@IntegrationTest
abstract class SeveralBrowsers extends OneColleague {

    static final String CHROME = "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36";

    @Autowired OwnSessions own;
    @Autowired Sessions sessions;
    @Autowired JournalPages journal;
    @Autowired JdbcClient client;

    UiClient tab() {
        return UiClient.signIn(URI.create("http://127.0.0.1:" + port), 1, cora.address(), Colleague.PASSWORD);
    }

    Visitor signedIn(String... headers) {
        var visitor = new Visitor(port);
        visitor.signIn(cora.address(), Colleague.PASSWORD, headers);
        assertThat(visitor.isIn()).isTrue();
        return visitor;
    }

    /** The newest of Cora's. */
    SignedIn cora() {
        return newest(cora);
    }

    SignedIn newest(Colleague who) {
        return session(who, Ids.uuid(client.sql("select id from sign_in_session where identity_id = ? order by id desc limit 1")
                .param(Ids.bytes(who.id())).query(byte[].class).single()));
    }

    /** As she is in a browser that is not among them. */
    SignedIn elsewhere() {
        return session(cora, Ids.next());
    }

    SignedIn session(Colleague who, UUID session) {
        return new SignedIn(who.id(), "Cora", Locale.ENGLISH, Theme.SYSTEM, acme, session, clock.instant(),
                Proven.by(Factor.PASSWORD, clock.instant()), null);
    }

    List<OpenSession> others() {
        return own.open(cora()).stream().filter(session -> !session.isThis()).toList();
    }

    AuditEvent newestDeed() {
        return workspaces.in(acme, () -> journal.page(JournalFilter.EVERYTHING, 0, 10)).getFirst().event();
    }
}
