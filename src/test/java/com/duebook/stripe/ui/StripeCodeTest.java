package com.duebook.stripe.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.identity.factor.GivenApp;
import com.duebook.identity.factor.NewSecret;
import com.duebook.support.Phone;
import com.duebook.support.ScreenTest;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Role;
import com.duebook.ui.form.CodeField;
import com.duebook.workspace.connection.AccountState;
import com.duebook.workspace.connection.ConnectedAccounts;
import com.duebook.workspace.connection.StripeConnection;
import com.duebook.workspace.connection.StripeConnections;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An owner with a second factor is asked for a code before anything becomes of the workspace's Stripe account. */
class StripeCodeTest extends ScreenTest {

    @Autowired StripeConnections connections;
    @Autowired ConnectedAccounts accounts;
    @Autowired ApplicationContext context;

    private Phone phone = Phone.typed(new NewSecret().text());

    @Override
    protected Role role() {
        return Role.OWNER;
    }

    @Override
    protected Actor reader() {
        var reader = super.reader();
        phone = GivenApp.to(Objects.requireNonNull(reader.id()), context);
        return reader;
    }

    @Test
    void asksBeforeAnAccountIsDisconnectedAndBeforeItIsTakenUpAgain() {
        opened();
        click("Disconnect");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(connection().state()).isEqualTo(AccountState.READY);

        type(phone.code(clock.instant().plusSeconds(600)));
        assertThat(find(CodeField.class).single().isInvalid()).isTrue();
        assertThat(connection().state()).isEqualTo(AccountState.READY);

        type(phone.code(clock.instant()));
        assertThat(connection().state()).isEqualTo(AccountState.DISCONNECTED);

        click("Connect again");
        assertThat(find(CodeField.class).exists()).isTrue();
        assertThat(connection().state()).isEqualTo(AccountState.DISCONNECTED);
    }

    @Test
    void asksBeforeItLeavesForStripe() {
        navigate();
        click("Connect with Stripe");
        var leaving = find(ConfirmDialog.class).single();
        assertThat(leaving.getElement().getProperty("message")).contains("Payment links offer no cards until Stripe has the answers");
        assertThat(find(CodeField.class).exists()).isFalse();
        test(leaving).confirm();

        assertThat(find(CodeField.class).exists()).isTrue();
        assertThat(workspaces.in(acme, connections::find)).isEmpty();
    }

    @Test
    void asksForAKeyOnceItCanBeOne() {
        navigate();
        click("Connect with your own key");
        test(find(PasswordField.class).withCaption("2. Restricted key").single()).setValue("rk_test_0123456789");
        test(find(PasswordField.class).withCaption("3. Signing secret of the webhook").single()).setValue("whsec_no");
        click("Save and test");
        assertThat(find(CodeField.class).exists()).as("what cannot be right is not worth a code").isFalse();

        test(find(PasswordField.class).withCaption("3. Signing secret of the webhook").single()).setValue("whsec_0123456789");
        click("Save and test");
        assertThat(find(CodeField.class).exists()).isTrue();
        assertThat(connection().ownKey()).isFalse();
    }

    private void opened() {
        workspaces.in(acme, () -> {
            connections.reserveEndpoint();
            accounts.begin("acct_1" + acme.toString().substring(24));
            accounts.note(AccountState.READY);
            return true;
        });
        navigate();
    }

    private static void navigate() {
        UI.getCurrent().navigate("settings");
    }

    private void click(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private void type(String code) {
        find(CodeField.class).single().setValue(code);
        click("Confirm");
    }

    private StripeConnection connection() {
        return workspaces.in(acme, connections::find).orElseThrow();
    }
}
