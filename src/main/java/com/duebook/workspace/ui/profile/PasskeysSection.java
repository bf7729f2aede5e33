package com.duebook.workspace.ui.profile;

import com.duebook.identity.factor.SecondFactors;
import com.duebook.identity.passkey.Passkeys;
import com.duebook.ui.Words;
import com.duebook.ui.place.Places;
import com.duebook.workspace.login.ui.SignInSession;
import com.vaadin.flow.component.Component;
import java.time.Clock;

/** The member's passkeys. */
@org.springframework.stereotype.Component
class PasskeysSection implements ProfileSection {

    private final Passkeys passkeys;
    private final SecondFactors factors;
    private final SignInSession signIn;
    private final Words words;
    private final Clock clock;

    PasskeysSection(Passkeys passkeys, SecondFactors factors, SignInSession signIn, Words words, Clock clock) {
        this.passkeys = passkeys;
        this.factors = factors;
        this.signIn = signIn;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public int order() {
        return Places.Profile.PASSKEYS;
    }

    @Override
    public String title() {
        return "workspace.passkeys.title";
    }

    @Override
    public Component create() {
        return new PasskeyList(passkeys, factors, signIn, words.dates(), clock);
    }
}
