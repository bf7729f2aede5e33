package com.duebook.workspace.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.identity.EmailAddress;
import com.duebook.identity.People;
import com.duebook.identity.factor.GivenApp;
import com.duebook.identity.passkey.GivenPasskey;
import com.duebook.problem.Denied;
import com.duebook.support.ScreenTest;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Role;
import com.duebook.tenancy.Tenancy;
import com.duebook.workspace.Invitations;
import com.duebook.workspace.Invited;
import com.duebook.workspace.Members;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Inviting, joining, and one's own profile. */
class MemberScreensTest extends ScreenTest {

    private static final Pattern LINK = Pattern.compile("invitation/([A-Za-z0-9_-]{43})");

    @Autowired Invitations invitations;
    @Autowired Members members;
    @Autowired People people;
    @Autowired Tenancy tenancy;
    @Autowired JdbcClient client;
    @Autowired ApplicationContext context;

    @BeforeEach
    void noLimitFromBefore() {
        clock.later();
    }

    @Test
    void invitesSomebodyToThisWorkspaceOnly() {
        var address = Ids.next() + "@guest.example";
        navigate(MembersView.class);
        test(find(Button.class).withText("Invite").single()).click();
        test(find(EmailField.class).single()).setValue(address);
        test(find(Button.class).withText("Send the invitation").single()).click();

        assertThat(workspaces.in(acme, invitations::open)).extracting(Invited::email).containsExactly(address);
        assertThat(workspaces.in(bolt, invitations::open)).isEmpty();
    }

    @Test
    void saysWhoHasASecondFactor() {
        var both = workspaces.member(acme, Role.SALES).id();
        var key = workspaces.member(acme, Role.SALES).id();
        GivenApp.to(Objects.requireNonNull(both), context);
        GivenPasskey.to(Objects.requireNonNull(both), context);
        GivenPasskey.to(Objects.requireNonNull(key), context);
        var sales = workspaces.member(acme, Role.SALES);
        navigate(MembersView.class);

        var rows = workspaces.in(acme, members::list);
        var list = test(find(Grid.class).all().getFirst());
        assertThat(IntStream.range(0, rows.size()).boxed().collect(Collectors.toMap(row -> rows.get(row).id(), row -> said(list, row))))
                .containsEntry(both, "Authenticator app \u00b7 Passkey").containsEntry(key, "Passkey")
                .containsEntry(sales.id(), "No second factor");
        assertThatThrownBy(() -> tenancy.callAs(acme, sales, members::factors)).isInstanceOf(Denied.class);
        assertThat(workspaces.in(bolt, members::factors)).doesNotContainKeys(both, key);
    }

    private static String said(GridTester<?, ?> list, int row) {
        return ((Component) list.getCellComponent(row, 0)).getChildren().toList().get(2).getElement().getText();
    }

    @Test
    void letsSomebodyWhoIsKnownJoinWithOneClick() {
        var address = new EmailAddress(Ids.next() + "@guest.example");
        var guest = tenancy.onPlatform(() -> people.register(address, "Gus Guest", null, Locale.ENGLISH));
        UI.getCurrent().navigate("invitation/" + invite(address));
        assertThat(find(H1.class).single().getText()).isEqualTo("Join Acme");
        assertThat(find(PasswordField.class).all()).isEmpty();

        test(find(Button.class).withText("Join").single()).click();

        assertThat(workspaces.in(acme, members::list)).anyMatch(
                member -> member.id().equals(guest.id()) && member.role() == Role.SERVICE);
        assertThat(workspaces.in(bolt, members::list)).noneMatch(member -> member.id().equals(guest.id()));
    }

    @Test
    void asksANewcomerForNameAndPassword() {
        UI.getCurrent().navigate("invitation/" + invite(new EmailAddress(Ids.next() + "@guest.example")));

        test(find(Button.class).withText("Join").single()).click();

        assertThat(find(PasswordField.class).single().isInvalid()).isTrue();
        assertThat(find(TextField.class).withCaption("Your name").single().isInvalid()).isTrue();
    }

    @Test
    void saysThatAnInvitationIsDead() {
        UI.getCurrent().navigate("invitation/no-such-link");

        assertThat(find(H1.class).single().getText()).isEqualTo("This link does not work");
        assertThat(find(Paragraph.class).all()).isNotEmpty();
    }

    @Test
    void changesOnesOwnName() {
        navigate(ProfileView.class);
        test(find(TextField.class).withCaption("Your name").single()).setValue("Ada Renamed");
        test(find(Button.class).withText("Save").single()).click();

        assertThat(workspaces.in(acme, members::list)).extracting(member -> member.name()).contains("Ada Renamed");
    }

    @Test
    void refusesANewPasswordWithoutTheRightOldOne() {
        navigate(ProfileView.class);
        test(find(PasswordField.class).withCaption("Current password").single()).setValue("x".repeat(401));
        test(find(PasswordField.class).withCaption("New password").single()).setValue("a quiet sentence");
        test(find(Button.class).withText("Change the password").single()).click();

        assertThat(find(PasswordField.class).withCaption("Current password").single().isInvalid()).isTrue();
        assertThat(find(PasswordField.class).withCaption("New password").single().isInvalid()).isFalse();
    }

    /** @return the token in the mail */
    private String invite(EmailAddress address) {
        workspaces.in(acme, () -> {
            invitations.invite(address, Role.SERVICE, Locale.ENGLISH);
            return true;
        });
        List<String> models = client.sql("select model from mail where recipient = ? and model is not null")
                .params(address.value())
                .query(String.class)
                .list();
        return models.stream().flatMap(model -> LINK.matcher(model).results()).map(found -> found.group(1))
                .findFirst().orElseThrow();
    }
}
