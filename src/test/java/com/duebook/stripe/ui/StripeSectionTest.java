package com.duebook.stripe.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.ScreenTest;
import com.duebook.tenancy.Role;
import com.duebook.workspace.StripeConnections;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class StripeSectionTest extends ScreenTest {

    @Autowired StripeConnections connections;

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
}
