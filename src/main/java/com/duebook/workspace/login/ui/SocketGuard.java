package com.duebook.workspace.login.ui;

import com.duebook.workspace.login.PasswordLogin;
import com.duebook.workspace.login.Sessions;
import com.duebook.workspace.login.SignedIn;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * What {@link com.duebook.workspace.login.SessionGuard} does for requests, for what comes through a socket, which passes
 * no filter: a session that is over is nobody's from here on, and one that is held is in no workspace. Either way its
 * screens are over.
 */
@Component
class SocketGuard implements VaadinServiceInitListener, VaadinRequestInterceptor {

    private static final String CONTEXT = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    private final transient Sessions sessions;

    SocketGuard(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.addVaadinRequestInterceptor(this);
    }

    /** @param response null for what comes through a socket */
    @Override
    public void requestStart(VaadinRequest request, @Nullable VaadinResponse response) {
        var http = response == null ? request.getWrappedSession(false) : null;
        if (http != null && http.getAttribute(CONTEXT) instanceof SecurityContext context
                && context.getAuthentication() != null
                && context.getAuthentication().getPrincipal() instanceof SignedIn session) {
            sessions.next(session).ifPresentOrElse(now -> goOn(http, session, now), () -> http.removeAttribute(CONTEXT));
        }
    }

    private static void goOn(WrappedSession http, SignedIn before, SignedIn now) {
        if (now != before) {
            http.setAttribute(CONTEXT, new SecurityContextImpl(PasswordLogin.authenticated(now)));
        }
    }

    @Override
    public void handleException(VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session, Exception fault) {
        // Others tell of it.
    }

    @Override
    public void requestEnd(VaadinRequest request, @Nullable VaadinResponse response, @Nullable VaadinSession session) {
        // Nothing was begun.
    }
}
