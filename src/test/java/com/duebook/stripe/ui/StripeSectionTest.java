package com.duebook.stripe.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.ScreenTest;
import com.duebook.tenancy.Role;
import com.duebook.workspace.connection.AccountState;
import com.duebook.workspace.connection.ConnectedAccounts;
import com.duebook.workspace.connection.StripeConnections;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class StripeSectionTest extends ScreenTest {

    @Autowired StripeConnections connections;
    @Autowired ConnectedAccounts accounts;

    @Override
    protected Role role() {
        return Role.OWNER;
    }

    @Test
    void tellsTheWebhookAddressBeforeItAsksForItsSecret() {
        UI.getCurrent().navigate("settings");

        test(find(Button.class).withText("Connect with your own key").single()).click();

        var endpoint = workspaces.in(acme, () -> connections.find()).orElseThrow().endpoint();
        assertThat(find(TextField.class).withCaption("1. Address of the webhook").single().getValue())
                .endsWith("/webhooks/stripe/" + endpoint);
        assertThat(workspaces.in(bolt, () -> connections.find())).isEmpty();
    }

    @Test
    void marksWhatIsNoKeyAndKeepsIt() {
        UI.getCurrent().navigate("settings");
        test(find(Button.class).withText("Connect with your own key").single()).click();
        var key = find(PasswordField.class).withCaption("2. Restricted key").single();
        test(key).setValue("pk_test_notTheRightOne");
        test(find(PasswordField.class).withCaption("3. Signing secret of the webhook").single())
                .setValue("whsec_0123456789");

        test(find(Button.class).withText("Save and test").single()).click();

        assertThat(key.isInvalid()).isTrue();
        assertThat(key.getValue()).isEqualTo("pk_test_notTheRightOne");
        assertThat(workspaces.in(acme, () -> connections.secrets())).isEmpty();
    }

    @Test
    void saysHowFarTheAccountIsAndOffersWhatCanBeDoneThen() {
        opened(AccountState.UNFINISHED);
        assertThat(offered()).containsExactly("Go on at Stripe", "Check again", "Give up");
        assertThat(said()).contains(account()).contains("waits for answers");

        opened(AccountState.IN_REVIEW);
        assertThat(offered()).containsExactly("Check again", "Go on at Stripe", "Disconnect");

        opened(AccountState.READY);
        assertThat(offered()).containsExactly("Test the connection", "Disconnect");
        assertThat(said()).contains("go to your Stripe account " + account());
    }

    @Test
    void showsByItselfWhatStripeSaysMeanwhile() {
        opened(AccountState.UNFINISHED);

        workspaces.in(acme, () -> {
            accounts.note(AccountState.READY);
            return true;
        });

        var session = VaadinSession.getCurrent();
        Awaitility.await().pollInSameThread().untilAsserted(() -> {
            // Between two messages of the browser the screen's own commands have their turn.
            session.unlock();
            session.lock();
            assertThat(said()).contains("go to your Stripe account");
        });
    }

    @Test
    void takesUpAnAccountAgainThatWasDisconnected() {
        opened(AccountState.READY);

        test(find(Button.class).withText("Disconnect").single()).click();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(workspaces.in(acme, () -> connections.find()).orElseThrow().isComplete()).isFalse();
        assertThat(said()).contains("takes no new payments");
        assertThat(offered()).containsExactly("Connect again", "Forget this account");
        assertThat(workspaces.in(bolt, () -> connections.find())).isEmpty();
    }

    private void opened(AccountState state) {
        workspaces.in(acme, () -> {
            connections.reserveEndpoint();
            accounts.begin(account());
            accounts.note(state);
            return state;
        });
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("settings");
    }

    private String account() {
        return "acct_1" + acme.toString().substring(24);
    }

    private List<String> offered() {
        var part = find(StripeSettingsPart.class).single();
        return find(Button.class, part).all().stream().map(Button::getText).toList();
    }

    private String said() {
        return find(Paragraph.class, find(StripeSettingsPart.class).single()).all().getFirst().getText();
    }
}
