package com.duebook.workspace.ui.factor;

import com.duebook.ui.CenterPage;
import com.duebook.workspace.login.WorkspaceChoice;
import com.duebook.workspace.login.ui.SignInSession;
import com.duebook.workspace.ui.profile.ProfileSection;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * For whoever a workspace asks for a second factor that they have not shown: all of their account that they can see, and
 * the ways out. Nothing of the workspace but its name is here.
 */
@Route(value = HeldView.PATH, autoLayout = false)
@PermitAll
@Uses(Badge.class)
@Uses(Dialog.class)
@Uses(FormLayout.class)
@Uses(Grid.class)
@Uses(HorizontalLayout.class)
@Uses(Notification.class)
@Uses(PasswordField.class)
@Uses(Select.class)
@Uses(TextField.class)
class HeldView extends CenterPage implements BeforeEnterObserver {

    static final String PATH = "second-factor";

    private final transient SignInSession signIn;
    private final transient List<ProfileSection> sections;
    private final transient AuthenticationContext authentication;

    HeldView(SignInSession signIn, List<ProfileSection> sections, AuthenticationContext authentication) {
        super("");
        this.signIn = signIn;
        this.sections = sections.stream().sorted(Comparator.comparingInt(ProfileSection::order)).toList();
        this.authentication = authentication;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var session = signIn.session();
        if (session.filter(it -> it.workspace() != null).isPresent()) {
            event.forwardTo("profile");
        } else {
            session.filter(it -> it.held() != null || !it.proven().hasSecond())
                    .ifPresentOrElse(it -> show(it.held()), () -> event.forwardTo(""));
        }
    }

    /** @param workspace null for whoever runs the installation and works nowhere */
    private void show(@Nullable UUID workspace) {
        var choices = signIn.choices();
        var name = choices.stream().filter(it -> it.workspace().equals(workspace)).map(WorkspaceChoice::name).findFirst().orElse("");
        title(getTranslation("workspace.held.title"));
        add(new Paragraph(workspace == null ? getTranslation("workspace.held.account") : getTranslation("workspace.held.lead", name)));
        sections.forEach(part -> add(new H2(getTranslation(part.title())), part.create()));
        choices.forEach(choice -> below(button(choice.workspace().equals(workspace)
                ? getTranslation("workspace.held.again", choice.name())
                : getTranslation("workspace.held.other", choice.name()), () -> signIn.switchTo(choice.workspace()))));
        below(button(getTranslation("ui.signOut"), authentication::logout));
    }

    private static Button button(String text, Runnable work) {
        var button = new Button(text, clicked -> work.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
