package com.duebook.workspace.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.identity.EmailAddress;
import com.duebook.support.IntegrationTest;
import com.duebook.support.Visitor;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Role;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** S-05: a session is worth what its person may do now. */
@IntegrationTest
class SessionsTest extends OneColleague {

    @Autowired Access access;

    @Test
    void changesItsIdWhenSomebodySignsIn() {
        var visitor = new Visitor(port);
        visitor.get("/login");
        var before = visitor.session();

        assertThat(visitor.signIn(cora.address(), Colleague.PASSWORD).statusCode()).isEqualTo(302);
        assertThat(visitor.session().getValue()).isNotEqualTo(before.getValue());
        assertThat(visitor.session().isHttpOnly()).isTrue();
        assertThat(visitor.isIn()).isTrue();

        visitor.take(before);
        assertThat(visitor.isIn()).isFalse();
    }

    @Test
    void endsAtTheNextMessageOfADisabledMember() {
        var visitor = signedIn();

        change(() -> members.disable(cora.id()));

        assertThat(visitor.isIn()).isFalse();
    }

    @Test
    void goesOnInAnotherWorkspaceOfADisabledMember() {
        workspaces.in(bolt, () -> {
            members.add(cora.id(), Role.SALES);
            return true;
        });
        var inAcme = signedIn();
        tenancy.onPlatform(() -> {
            people.workedIn(cora.id(), bolt);
            return true;
        });
        var inBolt = signedIn();

        change(() -> members.disable(cora.id()));

        assertThat(inAcme.isIn()).isFalse();
        assertThat(inBolt.isIn()).isTrue();
        assertThat(signedIn().isIn()).isTrue();
    }

    @Test
    void goesOnWithFewerRightsAfterTheRoleChanged() {
        var visitor = signedIn();
        var actor = Actor.member(cora.id(), "Cora Colleague");
        assertThat(workspaces.as(acme, actor, () -> access.may(Right.EDIT_INVOICES))).isTrue();

        change(() -> members.changeRole(cora.id(), Role.AUDITOR));

        assertThat(visitor.isIn()).isTrue();
        assertThat(workspaces.as(acme, actor, () -> access.may(Right.EDIT_INVOICES))).isFalse();
        assertThat(workspaces.as(bolt, actor, () -> access.may(Right.READ))).isFalse();
    }

    @Test
    void endsEverywhereWhenThePasswordChanges() {
        var one = signedIn();
        var other = signedIn();
        var hash = passwords.choose("another quiet sentence", new EmailAddress(cora.address()));

        tenancy.onPlatform(() -> people.choosePassword(cora.id(), hash));

        assertThat(one.isIn()).isFalse();
        assertThat(other.isIn()).isFalse();
    }

    @Test
    void endsAfterTwelveHoursHoweverBusyItWas() {
        var visitor = signedIn();

        clock.advance(Duration.ofHours(12).minusSeconds(1));
        assertThat(visitor.isIn()).isTrue();

        clock.advance(Duration.ofSeconds(1));
        assertThat(visitor.isIn()).isFalse();
    }

    private Visitor signedIn() {
        var visitor = new Visitor(port);
        visitor.signIn(cora.address(), Colleague.PASSWORD);
        assertThat(visitor.isIn()).isTrue();
        return visitor;
    }

    private void change(Runnable work) {
        workspaces.in(acme, () -> {
            work.run();
            return true;
        });
    }
}
