package com.duebook.signup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.identity.EmailAddress;
import com.duebook.identity.People;
import com.duebook.signup.SignUp;
import com.duebook.support.PlatformMailbox;
import com.duebook.support.ScreenTest;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Tenancy;
import com.duebook.workspace.Country;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SignUpViewTest extends ScreenTest {

    @Autowired SignUp signUp;
    @Autowired People people;
    @Autowired Tenancy tenancy;
    @Autowired PlatformMailbox mailbox;

    @BeforeEach
    void noLimitFromBefore() {
        clock.later();
    }

    @Test
    void saysTheSameToKnownAndUnknownAddresses() {
        var known = address();
        tenancy.onPlatform(() -> people.register(known, "Ada", null, Locale.ENGLISH));
        var unknown = address();

        assertThat(answer(known)).isEqualTo(answer(unknown)).contains("*");
        assertThat(mailbox.templatesTo(known.value())).containsExactly("known-address");
        assertThat(mailbox.templatesTo(unknown.value())).containsExactly("confirm-sign-up");
    }

    @Test
    void marksAnAddressThatIsNoneAndKeepsIt() {
        navigate(SignUpView.class);
        test(find(EmailField.class).single()).setValue("ada at home");
        send();

        assertThat(find(EmailField.class).single().isInvalid()).isTrue();
        assertThat(find(EmailField.class).single().getValue()).isEqualTo("ada at home");
    }

    @Test
    @SuppressWarnings("unchecked")
    void keepsWhatWasTypedWhenThePasswordIsTooCommon() {
        var address = address();
        signUp.request(address, Locale.ENGLISH);
        UI.getCurrent().navigate("signup/" + mailbox.tokenTo(address.value()));
        test(find(TextField.class).withCaption("Your name").single()).setValue("Ada");
        test(find(TextField.class).withCaption("Company").single()).setValue("Acme Tools");
        test(find(PasswordField.class).single()).setValue("password123");
        test((ComboBox<Country>) find(ComboBox.class).single()).selectItem("Germany");

        test(find(Button.class).withText("Open the workspace").single()).click();

        assertThat(find(PasswordField.class).single().isInvalid()).isTrue();
        assertThat(find(TextField.class).withCaption("Company").single().getValue()).isEqualTo("Acme Tools");
    }

    @Test
    void saysThatALinkIsDead() {
        UI.getCurrent().navigate("signup/no-such-link");

        assertThat(find(H1.class).single().getText()).isEqualTo("This link does not work");
    }

    /** Without the address itself. */
    private String answer(EmailAddress address) {
        UI.getCurrent().navigate("login");
        navigate(SignUpView.class);
        test(find(EmailField.class).single()).setValue(address.value());
        send();
        return (find(H1.class).single().getText() + find(Paragraph.class).single().getText())
                .replace(address.value(), "*");
    }

    private void send() {
        test(find(Button.class).withText("Send me the link").single()).click();
    }

    private static EmailAddress address() {
        return new EmailAddress(Ids.next() + "@newcomer.example");
    }
}
