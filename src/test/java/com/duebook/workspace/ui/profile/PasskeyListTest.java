package com.duebook.workspace.ui.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.identity.EmailAddress;
import com.duebook.identity.Guesses;
import com.duebook.identity.Passwords;
import com.duebook.identity.People;
import com.duebook.identity.passkey.GivenPasskey;
import com.duebook.identity.passkey.Passkeys;
import com.duebook.support.ScreenTest;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Tenancy;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.VaadinRequest;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** One's passkeys on the profile page, as whoever sits down at an open screen finds them. */
class PasskeyListTest extends ScreenTest {

    private static final String PASSWORD = "a quiet sentence";

    @Autowired Passkeys passkeys;
    @Autowired Passwords passwords;
    @Autowired People people;
    @Autowired Tenancy tenancy;
    @Autowired Guesses guesses;
    @Autowired ApplicationContext context;

    private UUID me = UUID.randomUUID();

    @Override
    protected Actor reader() {
        var reader = super.reader();
        me = Objects.requireNonNull(reader.id());
        GivenPasskey.to(me, context);
        var hash = passwords.choose(PASSWORD, new EmailAddress("somebody@test.example"));
        tenancy.onPlatform(() -> people.choosePassword(me, hash));
        return reader;
    }

    @ParameterizedTest
    @CsvSource({"Add a passkey, Go on", "Remove, Remove"})
    void takesNoMorePasswordsThanTheSignInDoes(String action, String go) {
        clock.later();
        UI.getCurrent().navigate("profile");
        test(button(action)).click();
        for (var i = 0; i < Guesses.A_MINUTE; i++) {
            guesses.mayTry(VaadinRequest.getCurrent().getRemoteAddr());
        }
        var password = find(PasswordField.class).all().getLast();
        test(password).setValue("a guess");
        submit(go);
        assertThat(password.isInvalid()).as("nobody looked at it").isFalse();
        assertThat(find(Notification.class).all()).anyMatch(it -> test(it).getText().contains("Too many attempts"));

        clock.advance(Duration.ofMinutes(2));
        submit(go);
        assertThat(password.isInvalid()).isTrue();
        assertThat(passkeys.of(me)).hasSize(1);
    }

    @Test
    void saysHowManyRecoveryCodesAreLeft() {
        UI.getCurrent().navigate("profile");

        assertThat(find(Button.class).withText("Make new recovery codes").exists()).isTrue();
    }

    @Test
    void takesThemAwayWithTheLastPasskey() {
        UI.getCurrent().navigate("profile");
        test(button("Remove")).click();
        test(find(PasswordField.class).all().getLast()).setValue(PASSWORD);
        submit("Remove");

        assertThat(passkeys.of(me)).isEmpty();
        assertThat(find(Button.class).withText("Make new recovery codes").exists()).isFalse();
    }

    private Button button(String text) {
        var row = (Component) test(find(Grid.class).all().getFirst()).getCellComponent(0, 1);
        return Stream.concat(find(Button.class).all().stream(), row.getChildren().map(Button.class::cast))
                .filter(it -> it.getText().equals(text)).findFirst().orElseThrow();
    }

    private void submit(String go) {
        test(find(Button.class).withText(go).all().getLast()).click();
    }
}
