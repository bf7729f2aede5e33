package com.duebook.workspace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.identity.EmailAddress;
import com.duebook.identity.PasswordReset;
import com.duebook.identity.People;
import com.duebook.support.PlatformMailbox;
import com.duebook.support.ScreenTest;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Tenancy;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PasswordViewsTest extends ScreenTest {

    @Autowired PasswordReset resets;
    @Autowired People people;
    @Autowired Tenancy tenancy;
    @Autowired PlatformMailbox mailbox;

    @BeforeEach
    void noLimitFromBefore() {
        clock.later();
    }

    @Test
    void saysTheSameToKnownAndUnknownAddresses() {
        var known = known();
        var unknown = new EmailAddress(Ids.next() + "@nobody.example");

        assertThat(answer(known)).isEqualTo(answer(unknown)).contains("*");
        assertThat(mailbox.templatesTo(known.value())).containsExactly("reset-password");
        assertThat(mailbox.templatesTo(unknown.value())).containsExactly("unknown-address");
    }

    @Test
    void asksForAnotherPasswordWhenItIsTooShort() {
        var known = known();
        resets.request(known, Locale.ENGLISH);
        UI.getCurrent().navigate("reset/" + mailbox.tokenTo(known.value()));
        test(find(PasswordField.class).single()).setValue("short");
        test(find(Button.class).withText("Save and sign in").single()).click();

        assertThat(find(PasswordField.class).single().isInvalid()).isTrue();
        assertThat(find(PasswordField.class).single().getValue()).isEqualTo("short");
    }

    @Test
    void givesTheFirstPasswordToWhoeverIsExpected() {
        resets.request(new EmailAddress("expected@test.example"), Locale.ENGLISH);
        var person = resets.reset(mailbox.tokenTo("expected@test.example"), "correct horse battery staple");

        assertThat(person.name()).isEqualTo("expected");
        assertThat(person.confirmed()).isTrue();
    }

    @Test
    void saysThatALinkIsDead() {
        UI.getCurrent().navigate("reset/no-such-link");

        assertThat(find(H1.class).single().getText()).isEqualTo("This link does not work");
    }

    private EmailAddress known() {
        var address = new EmailAddress(Ids.next() + "@test.example");
        tenancy.onPlatform(() -> people.register(address, "Ada", null, Locale.ENGLISH));
        return address;
    }

    /** Without the address itself. */
    private String answer(EmailAddress address) {
        UI.getCurrent().navigate("login");
        navigate(ForgottenPasswordView.class);
        test(find(EmailField.class).single()).setValue(address.value());
        test(find(Button.class).withText("Send the link").single()).click();
        return (find(H1.class).single().getText() + find(Paragraph.class).single().getText())
                .replace(address.value(), "*");
    }
}
