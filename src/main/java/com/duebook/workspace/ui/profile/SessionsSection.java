package com.duebook.workspace.ui.profile;

import com.duebook.ui.Words;
import com.duebook.ui.place.Places;
import com.duebook.workspace.login.OwnSessions;
import com.duebook.workspace.login.ui.SignInSession;
import com.vaadin.flow.component.Component;

/** Where the member is signed in. */
@org.springframework.stereotype.Component
class SessionsSection implements ProfileSection {

    private final OwnSessions sessions;
    private final SignInSession signIn;
    private final Words words;

    SessionsSection(OwnSessions sessions, SignInSession signIn, Words words) {
        this.sessions = sessions;
        this.signIn = signIn;
        this.words = words;
    }

    @Override
    public int order() {
        return Places.Profile.SESSIONS;
    }

    @Override
    public String title() {
        return "workspace.sessions.title";
    }

    @Override
    public Component create() {
        return new SessionList(sessions, signIn.session().orElseThrow(), words.dates());
    }
}
