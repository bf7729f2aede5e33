package com.duebook.workspace.ui;

import com.duebook.ui.CenterPage;
import com.duebook.ui.form.FieldRefusals;
import com.duebook.workspace.Joining;
import com.duebook.workspace.login.ui.SignInSession;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Behind an invitation's link: who asks, and one button. Somebody new here also chooses a password. */
@Route(value = "invitation/:token", autoLayout = false)
@AnonymousAllowed
class JoinView extends CenterPage implements BeforeEnterObserver {

    private final transient Joining joining;
    private final transient SignInSession signIn;
    private final TextField name = new TextField();
    private final PasswordField password = new PasswordField();

    JoinView(Joining joining, SignInSession signIn) {
        super("");
        this.joining = joining;
        this.signIn = signIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        signIn.countAttempt();
        var token = event.getRouteParameters().get("token").orElse("");
        joining.offer(token).ifPresentOrElse(offer -> show(token, offer), () -> {
            title(getTranslation("workspace.deadLink.title"));
            add(new DeadLink());
        });
    }

    private void show(String token, Joining.Offer offer) {
        title(getTranslation("workspace.join.title", offer.workspace()));
        add(new Paragraph(getTranslation("workspace.join.lead", offer.inviter(), offer.workspace(), offer.email())));
        var join = new Button(getTranslation("workspace.join.join"));
        join.addThemeVariants(ButtonVariant.PRIMARY);
        if (offer.known()) {
            join.addClickListener(clicked -> new FieldRefusals().run(this, () -> joinKnown(token)));
            add(new Paragraph(getTranslation("workspace.join.known")), join);
        } else {
            var refusals = new FieldRefusals().needed("identity.name", name).needed("identity.password", password);
            name.setLabel(getTranslation("workspace.profile.name"));
            password.setLabel(getTranslation("workspace.login.password"));
            password.setHelperText(getTranslation("workspace.newPassword.help"));
            join.addClickListener(clicked -> refusals.run(this, () -> signIn.letIn(
                    joining.joinAsNew(token, name.getValue(), password.getValue(), getLocale()), "")));
            add(name, password, join);
        }
    }

    /** The link proves the address; the password still has to be given. */
    private void joinKnown(String token) {
        joining.join(token);
        getUI().ifPresent(ui -> ui.getPage().setLocation("login"));
    }
}
