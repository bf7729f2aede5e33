package com.duebook.workspace.login.ui;

import com.duebook.identity.Person;
import com.duebook.identity.passkey.PasskeySignIn;
import com.duebook.ui.place.Places;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;

/** The second step by a passkey of the person who owes it. */
@org.springframework.stereotype.Component
class PasskeyPart implements StepPart {

    private final PasskeySignIn passkeys;
    private final SignInSession signIn;

    PasskeyPart(PasskeySignIn passkeys, SignInSession signIn) {
        this.passkeys = passkeys;
        this.signIn = signIn;
    }

    @Override
    public int order() {
        return Places.SecondStep.PASSKEY;
    }

    @Override
    public Optional<Component> create(Person person) {
        return passkeys.isSetUp(person.id()) ? Optional.of(button(person)) : Optional.empty();
    }

    private Component button(Person person) {
        var button = BrowserPasskeys.button(I18NProvider.translate("workspace.passkey.use"), () -> {
            signIn.countAttempt();
            return passkeys.ask(person.id());
        }, (question, answer) -> signIn.finish(owing -> passkeys.check(owing, question, answer)));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return new Div(button, BrowserPasskeys.absent());
    }
}
