package com.duebook.signup.ui;

import com.duebook.identity.EmailAddress;
import com.duebook.signup.SignUp;
import com.duebook.ui.CenterPage;
import com.duebook.ui.PublicLink;
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
import org.springframework.beans.factory.ObjectProvider;

/** The first page of a newcomer: an address, and then the same words whoever it belongs to. */
@Route(value = "signup", autoLayout = false)
@AnonymousAllowed
class SignUpView extends CenterPage {

    private final transient SignUp signUp;
    private final transient SignInSession signIn;
    private final Paragraph words = new Paragraph();
    private final EmailField email = new EmailField();
    private final FieldRefusals refusals = new FieldRefusals();
    private final Button send;

    SignUpView(SignUp signUp, SignInSession signIn, ObjectProvider<PublicLink> links) {
        super("");
        this.signUp = signUp;
        this.signIn = signIn;
        title(getTranslation("signup.title"));
        words.setText(getTranslation("signup.lead"));
        email.setLabel(getTranslation("signup.email"));
        refusals.needed("identity", email);
        email.setAutofocus(true);
        email.setManualValidation(true);
        email.getElement().setAttribute("autocomplete", "email");
        send = new Button(getTranslation("signup.send"), clicked -> request());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickShortcut(Key.ENTER).listenOn(email);
        add(words, email, send);
        below(new Anchor("login", getTranslation("signup.haveAccount")));
        links.orderedStream().forEach(link -> below(new Anchor(link.path(), getTranslation(link.textKey()))));
    }

    private void request() {
        refusals.run(this, () -> {
            var address = new EmailAddress(email.getValue());
            signIn.countAttempt();
            signUp.request(address, getLocale());
            title(getTranslation("signup.sent.title"));
            words.setText(getTranslation("signup.sent", address.value()));
            email.setVisible(false);
            send.setVisible(false);
        });
    }
}
