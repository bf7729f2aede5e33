package com.duebook.workspace.login.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.identity.People;
import com.duebook.support.ScreenTest;
import com.duebook.tenancy.Changed;
import com.duebook.tenancy.Role;
import com.duebook.tenancy.Tenancy;
import com.duebook.ui.ScreenScope;
import com.duebook.workspace.Members;
import com.duebook.workspace.factor.FactorRule;
import com.duebook.workspace.factor.FactorRules;
import com.duebook.workspace.login.OwnSessions;
import com.duebook.workspace.login.SignedIn;
import com.vaadin.flow.component.UI;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** A browser that sends nothing hears nothing more once its session was ended elsewhere. */
class ChangedSessionsTest extends ScreenTest {

    @Autowired ScreenScope screens;
    @Autowired SignInSession signIn;
    @Autowired OwnSessions own;
    @Autowired Members members;
    @Autowired FactorRules rules;
    @Autowired People people;
    @Autowired Tenancy tenancy;
    @Autowired ApplicationEventPublisher events;

    @BeforeEach
    void show() {
        UI.getCurrent().navigate("customers");
    }

    @Test
    void endsWhatWasEndedFromAnotherBrowser() {
        own.end(me(), me().session());

        assertThatItEnds();
    }

    @Test
    void endsThoseOfWhoeverWasDisabled() {
        var reader = me().identity();

        workspaces.in(acme, () -> {
            members.disable(reader);
            return true;
        });

        assertThatItEnds();
    }

    @Test
    void endsThoseThatAreHeldForWantOfASecondFactor() {
        workspaces.in(acme, () -> {
            rules.replace(FactorRule.NOBODY, FactorRule.EVERYBODY);
            return true;
        });

        assertThatItEnds();
    }

    @Test
    void leavesTheOneThatEndsAllOthers() {
        own.endOthers(me());
        tell(acme);

        assertThatItGoesOn();
    }

    @Test
    void leavesTheOneThatChoseANewPassword() {
        var person = tenancy.onPlatform(() -> people.endSessions(me().identity()));
        tell(acme);
        signIn.goOnAs(person);

        assertThatItGoesOn();
    }

    @Test
    void leavesThoseOfOtherPeopleAndOfOtherWorkspaces() {
        var other = workspaces.member(acme, Role.SALES);
        workspaces.in(acme, () -> {
            members.disable(Objects.requireNonNull(other.id()));
            return true;
        });
        tell(bolt);

        assertThatItGoesOn();
    }

    private void tell(UUID workspace) {
        events.publishEvent(new Changed(workspace, Members.SIGN_INS));
    }

    private SignedIn me() {
        return signIn.session().orElseThrow();
    }

    private void assertThatItEnds() {
        Awaitility.await().pollInSameThread().until(() -> {
            pause();
            return screens.isOver(UI.getCurrent());
        });
    }

    /** What comes after the look was looked at too. */
    private void assertThatItGoesOn() {
        var looked = new boolean[1];
        var ui = UI.getCurrent();
        Thread.startVirtualThread(() -> ui.access(() -> looked[0] = true));
        Awaitility.await().pollInSameThread().until(() -> {
            pause();
            return looked[0];
        });
        assertThat(screens.isOver(ui)).isFalse();
    }
}
