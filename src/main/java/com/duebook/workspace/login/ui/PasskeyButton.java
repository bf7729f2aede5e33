package com.duebook.workspace.login.ui;

import com.duebook.identity.passkey.PasskeySignIn;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;

/** Signs in without a password. */
@org.springframework.stereotype.Component
class PasskeyButton {

    private final PasskeySignIn passkeys;
    private final Entrance entrance;

    PasskeyButton(PasskeySignIn passkeys, Entrance entrance) {
        this.passkeys = passkeys;
        this.entrance = entrance;
    }

    Component create() {
        return BrowserPasskeys.button(I18NProvider.translate("workspace.login.passkey"), () -> {
            entrance.countAttempt();
            return passkeys.ask(null);
        }, (question, answer) -> entrance.letInByPasskey(passkeys.check(question, answer)));
    }
}
