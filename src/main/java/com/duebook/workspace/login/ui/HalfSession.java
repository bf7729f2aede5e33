package com.duebook.workspace.login.ui;

import com.duebook.workspace.login.HalfSignedIn;
import com.vaadin.flow.server.WrappedSession;
import java.util.Optional;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Keeps who owes a second step in a session that is nobody's. */
final class HalfSession {

    private static final String OWES = HalfSignedIn.class.getName();

    private HalfSession() {}

    /** Whoever was signed in here before is so no more. */
    static void begin(WrappedSession session, HalfSignedIn half) {
        session.removeAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        session.setAttribute(OWES, half);
    }

    static Optional<HalfSignedIn> of(WrappedSession session) {
        return Optional.ofNullable((HalfSignedIn) session.getAttribute(OWES));
    }

    static void forget(WrappedSession session) {
        session.removeAttribute(OWES);
    }
}
