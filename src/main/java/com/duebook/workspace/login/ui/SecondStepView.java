package com.duebook.workspace.login.ui;

import com.duebook.identity.Person;
import com.duebook.ui.CenterPage;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Comparator;
import java.util.List;

/** After a right password, for whoever has a second factor. Their session is nobody's until it is shown. */
@Route(value = SecondStepView.PATH, autoLayout = false)
@AnonymousAllowed
@Uses(HorizontalLayout.class)
@Uses(Notification.class)
@Uses(Select.class)
@Uses(TextField.class)
class SecondStepView extends CenterPage implements BeforeEnterObserver {

    static final String PATH = "second-step";

    private final transient SignInSession signIn;
    private final transient List<StepPart> parts;

    SecondStepView(SignInSession signIn, List<StepPart> parts) {
        super("");
        this.signIn = signIn;
        this.parts = parts.stream().sorted(Comparator.comparingInt(StepPart::order)).toList();
        title(getTranslation("workspace.secondStep.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        signIn.owing().ifPresentOrElse(this::show, () -> event.forwardTo(LoginView.class));
    }

    private void show(Person person) {
        add(new Paragraph(getTranslation("workspace.secondStep.lead", person.email())));
        parts.forEach(part -> part.create(person).ifPresent(this::add));
        var other = new Button(getTranslation("workspace.secondStep.other"), clicked -> signIn.startOver());
        other.addThemeVariants(ButtonVariant.TERTIARY);
        below(other);
    }
}
