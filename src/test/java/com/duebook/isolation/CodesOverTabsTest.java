package com.duebook.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.client.UiClient;
import com.duebook.identity.Passwords;
import com.duebook.identity.People;
import com.duebook.identity.factor.FactorCheck;
import com.duebook.identity.factor.GivenApp;
import com.duebook.support.IntegrationTest;
import com.duebook.support.Phone;
import com.duebook.support.StandIns;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.support.WholeDatabase;
import com.duebook.tenancy.Role;
import com.duebook.tenancy.Tenancy;
import com.duebook.workspace.Members;
import com.duebook.workspace.login.Colleague;
import com.duebook.workspace.login.ui.SignInSession;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.UIInitListener;
import java.net.URI;
import java.util.Deque;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Dialogs that only a right code or good bank details open, in a tab whose browser goes on to another workspace. */
@IntegrationTest
class CodesOverTabsTest {

    private static final String OUT_OF_DATE = "This tab is out of date";

    @Autowired TestWorkspaces workspaces;
    @Autowired Members members;
    @Autowired People people;
    @Autowired Passwords passwords;
    @Autowired Tenancy tenancy;
    @Autowired TestClock clock;
    @Autowired WholeDatabase database;
    @Autowired SignInSession signIn;
    @Autowired FactorCheck check;
    @Autowired StandIns standIns;
    @Autowired ApplicationContext context;
    @LocalServerPort int port;

    private final Deque<UI> opened = new ConcurrentLinkedDeque<>();
    private UUID bolt;
    private Colleague cora;
    private UiClient tab;

    @BeforeEach
    void anOwnerOfBoth() {
        clock.later();
        standIns.put(UIInitListener.class, init -> opened.addLast(init.getUI()));
        var acme = workspaces.open("Acme");
        bolt = workspaces.open("Bolt");
        cora = Colleague.in(acme, workspaces, members, people, passwords, tenancy);
        for (var workspace : new UUID[] {acme, bolt}) {
            workspaces.in(workspace, () -> {
                members.add(cora.id(), Role.OWNER);
                return true;
            });
        }
        tab = UiClient.signIn(URI.create("http://127.0.0.1:" + port), 1, cora.address(), Colleague.PASSWORD);
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void confirmNoBankDetailsAndUseUpNoCode() {
        var phone = GivenApp.to(cora.id(), context);
        askForACode(phone);
        switched();
        var before = database.sums();

        assertThatThrownBy(() -> tab.press("Confirm")).hasMessageContaining(OUT_OF_DATE);

        assertThat(database.sums()).isEqualTo(before);
        assertThat(check.use(cora.id(), phone.code(clock.instant()))).as("it was not used up").isNotNull();
    }

    /** Proves that the dialog above would have changed them. */
    @Test
    void confirmThemWhileTheTabIsGood() {
        askForACode(GivenApp.to(cora.id(), context));
        var before = database.sums();

        tab.press("Confirm");

        assertThat(database.sums()).isNotEqualTo(before);
    }

    @Test
    void closeNoRecoveryCodes() {
        tab.navigate("profile");
        tab.press("Set up an authenticator app");
        var phone = Phone.typed(tab.tree().text("code"));
        tab.type(tab.tree().one("vaadin-text-field", "Code that the app shows"), phone.code(clock.instant()));
        tab.type(tab.tree().one("vaadin-password-field", "Your password"), Colleague.PASSWORD);
        tab.press("Confirm");
        switched();

        assertThatThrownBy(() -> tab.press("I have kept them")).hasMessageContaining(OUT_OF_DATE);
    }

    private void askForACode(Phone phone) {
        tab.navigate("settings");
        tab.type(tab.tree().one("vaadin-text-field", "IBAN or account number"), "DE89370400440532013000");
        var form = tab.tree().around(tab.tree().one("vaadin-text-field", "IBAN or account number"), "vaadin-button", "Save");
        tab.click(form);
        tab.type(tab.tree().one("vaadin-text-field", "Code"), phone.code(clock.instant()));
    }

    private void switched() {
        tab.tab();
        opened.getLast().accessSynchronously(() -> signIn.switchTo(bolt));
    }
}
