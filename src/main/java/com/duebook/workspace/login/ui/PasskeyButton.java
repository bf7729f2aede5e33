package com.duebook.workspace.login.ui;

import com.duebook.identity.passkey.PasskeySignIn;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;

/** Signs in without a password. */
@org.springframework.stereotype.Component
class PasskeyButton {

    private final PasskeySignIn passkeys;
    private final SignInSession signIn;

    PasskeyButton(PasskeySignIn passkeys, SignInSession signIn) {
        this.passkeys = passkeys;
        this.signIn = signIn;
    }

    Component create() {
        return BrowserPasskeys.button(I18NProvider.translate("workspace.login.passkey"), () -> {
            signIn.countAttempt();
            return passkeys.ask(null);
        }, (question, answer) -> signIn.letInByPasskey(passkeys.check(question, answer)));
    }
}
