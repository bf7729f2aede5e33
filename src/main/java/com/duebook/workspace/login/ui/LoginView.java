package com.duebook.workspace.login.ui;

import com.duebook.ui.CenterPage;
import com.duebook.ui.PublicLink;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.beans.factory.ObjectProvider;

@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends CenterPage implements BeforeEnterObserver {

    /** The query of whoever comes because their session was ended. */
    static final String ENDED = "ended";

    private final transient SignInSession signIn;
    private final LoginForm form = new LoginForm();

    LoginView(SignInSession signIn, PasskeyButton passkey, ObjectProvider<PublicLink> links) {
        super("");
        this.signIn = signIn;
        title(getTranslation("workspace.login.title"));
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        add(form, passkey.create());
        below(new Anchor("reset", getTranslation("workspace.login.forgot")),
                new Anchor("signup", getTranslation("workspace.login.signUp")));
        links.orderedStream().forEach(link -> below(new Anchor(link.path(), getTranslation(link.textKey()))));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (signIn.owing().isPresent()) {
            // By address: the class would bring its parts along with the first page.
            event.forwardTo(SecondStepView.PATH);
            return;
        }
        var asked = event.getLocation().getQueryParameters().getParameters();
        var again = asked.containsKey(StaleLogin.AGAIN);
        var ended = asked.containsKey(ENDED);
        form.setI18n(texts("workspace.login." + (again ? "again" : ended ? ENDED : "refused")));
        form.setError(again || ended || asked.containsKey("error"));
    }

    private LoginI18n texts(String error) {
        var texts = LoginI18n.createDefault();
        texts.getForm().setTitle("");
        texts.getForm().setUsername(getTranslation("workspace.login.email"));
        texts.getForm().setPassword(getTranslation("workspace.login.password"));
        texts.getForm().setSubmit(getTranslation("workspace.login.submit"));
        texts.getErrorMessage().setTitle(getTranslation(error + ".title"));
        texts.getErrorMessage().setMessage(getTranslation(error));
        return texts;
    }
}
