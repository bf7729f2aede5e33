package com.duebook.workspace.ui;

import com.duebook.identity.EmailAddress;
import com.duebook.identity.PasswordReset;
import com.duebook.ui.CenterPage;
import com.duebook.ui.form.FieldRefusals;
import com.duebook.workspace.login.ui.SignInSession;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

@Route(value = "reset", autoLayout = false)
@AnonymousAllowed
class ForgottenPasswordView extends CenterPage {

    private final transient PasswordReset resets;
    private final transient SignInSession signIn;
    private final Paragraph words = new Paragraph();
    private final EmailField email = new EmailField();
    private final Button send;
    private final FieldRefusals refusals = new FieldRefusals().needed("identity", email);

    ForgottenPasswordView(PasswordReset resets, SignInSession signIn) {
        super("");
        this.resets = resets;
        this.signIn = signIn;
        title(getTranslation("workspace.forgotten.title"));
        words.setText(getTranslation("workspace.forgotten.lead"));
        email.setLabel(getTranslation("workspace.login.email"));
        email.setAutofocus(true);
        email.setManualValidation(true);
        send = new Button(getTranslation("workspace.forgotten.send"), clicked -> request());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickShortcut(Key.ENTER).listenOn(email);
        add(words, email, send);
        below(new Anchor("login", getTranslation("workspace.forgotten.back")));
    }

    private void request() {
        refusals.run(this, () -> {
            var address = new EmailAddress(email.getValue());
            signIn.countAttempt();
            resets.request(address, getLocale());
            title(getTranslation("workspace.forgotten.sent.title"));
            words.setText(getTranslation("workspace.forgotten.sent", address.value()));
            email.setVisible(false);
            send.setVisible(false);
        });
    }
}
