package com.duebook.workspace.login.ui;

import com.duebook.dualcontrol.ui.FactorPart;
import com.duebook.identity.passkey.PasskeySignIn;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.UUID;
import java.util.function.Consumer;

/** A passkey where a deed asks for a second factor: its owner may have no app. */
@org.springframework.stereotype.Component
class PasskeyConfirmation implements FactorPart {

    private final PasskeySignIn passkeys;
    private final SignInSession signIn;

    PasskeyConfirmation(PasskeySignIn passkeys, SignInSession signIn) {
        this.passkeys = passkeys;
        this.signIn = signIn;
    }

    @Override
    public Component create(UUID person, Consumer<Consumer<UUID>> shown) {
        return new Div(BrowserPasskeys.button(I18NProvider.translate("workspace.passkey.use"), () -> {
            signIn.countAttempt();
            return passkeys.ask(person);
        }, (question, answer) -> shown.accept(expected -> passkeys.check(expected, question, answer))), BrowserPasskeys.absent());
    }
}
