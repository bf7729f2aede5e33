package com.duebook.workspace.ui;

import com.duebook.identity.PasswordReset;
import com.duebook.ui.CenterPage;
import com.duebook.ui.form.FieldRefusals;
import com.duebook.workspace.login.ui.SignInSession;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Behind the mailed link. Opening it changes nothing; the button does. */
@Route(value = "reset/:token", autoLayout = false)
@AnonymousAllowed
class NewPasswordView extends CenterPage implements BeforeEnterObserver {

    private final transient PasswordReset resets;
    private final transient SignInSession signIn;
    private final PasswordField password = new PasswordField();
    private final FieldRefusals refusals = new FieldRefusals().needed("identity.password", password);

    NewPasswordView(PasswordReset resets, SignInSession signIn) {
        super("");
        this.resets = resets;
        this.signIn = signIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        signIn.countAttempt();
        var token = event.getRouteParameters().get("token").orElse("");
        if (resets.isOpen(token)) {
            ask(token);
        } else {
            title(getTranslation("workspace.deadLink.title"));
            add(new DeadLink());
        }
    }

    private void ask(String token) {
        title(getTranslation("workspace.newPassword.title"));
        password.setLabel(getTranslation("workspace.newPassword.password"));
        password.setHelperText(getTranslation("workspace.newPassword.help"));
        password.setAutofocus(true);
        var save = new Button(getTranslation("workspace.newPassword.save"), clicked -> refusals.run(
                this, () -> signIn.letIn(resets.reset(token, password.getValue()), "")));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(password);
        add(password, save);
    }
}
