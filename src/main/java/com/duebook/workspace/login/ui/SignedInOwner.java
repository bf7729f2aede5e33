package com.duebook.workspace.login.ui;

import com.duebook.ui.SessionOwner;
import com.duebook.workspace.login.SignedIn;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Asks the session itself. The thread may work for somebody else, and Vaadin's own way falls back to that where a
 * session is nobody's.
 */
@Component
class SignedInOwner implements SessionOwner {

    @Override
    public Optional<Owner> of(VaadinSession session) {
        return signedIn(session).map(signedIn -> new Owner(signedIn.scope(), signedIn.session()));
    }

    static Optional<SignedIn> signedIn(VaadinSession session) {
        return context(session.getSession()).flatMap(context -> SignedIn.of(context.getAuthentication()));
    }

    private static Optional<SecurityContext> context(@Nullable WrappedSession http) {
        try {
            return Optional.ofNullable(http)
                    .map(it -> it.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY))
                    .map(SecurityContext.class::cast);
        } catch (IllegalStateException ended) {
            return Optional.empty();
        }
    }
}
