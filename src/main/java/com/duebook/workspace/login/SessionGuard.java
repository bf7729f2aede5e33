package com.duebook.workspace.login;

import com.duebook.watch.RequestNames;
import com.duebook.workspace.RequestRoles;
import com.duebook.workspace.login.Sessions.Next;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session at its next message once its person changed their password, ended it from elsewhere, was disabled, or
 * has had it for too long; and holds it outside its workspace where that asks for a second factor. Static files are left
 * alone.
 */
public class SessionGuard extends OncePerRequestFilter {

    private static final String ENDED = SessionGuard.class.getName();

    private final Sessions sessions;
    private final SecurityContextHolderStrategy contexts;

    public SessionGuard(Sessions sessions, SecurityContextHolderStrategy contexts) {
        this.sessions = sessions;
        this.contexts = contexts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        RequestRoles.begin(request);
        SignedIn.of(contexts.getContext().getAuthentication()).ifPresent(session -> sessions.look(session)
                .ifPresentOrElse(now -> goOn(request, session, now), () -> end(request)));
        chain.doFilter(request, response);
    }

    /** Whether it is this request that found its session over. */
    public static boolean hasEnded(HttpServletRequest request) {
        return request.getAttribute(ENDED) != null;
    }

    private void goOn(HttpServletRequest request, SignedIn before, Next next) {
        var now = next.session();
        if (now != before) {
            var context = contexts.createEmptyContext();
            context.setAuthentication(PasswordLogin.authenticated(now));
            contexts.setContext(context);
            request.getSession().setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
        }
        var workspace = now.workspace();
        if (workspace != null) {
            RequestNames.ofWorkspace(request, workspace);
            RequestRoles.know(request, workspace, now.identity(), Objects.requireNonNull(next.role()));
        }
    }

    private void end(HttpServletRequest request) {
        request.setAttribute(ENDED, true);
        contexts.clearContext();
        var http = request.getSession(false);
        if (http != null) {
            http.invalidate();
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/VAADIN/build/");
    }
}
