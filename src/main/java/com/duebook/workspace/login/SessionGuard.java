package com.duebook.workspace.login;

import com.duebook.watch.RequestNames;
import com.duebook.workspace.RequestRoles;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session at its next message once its person changed their password, was disabled, or has had it for too
 * long. Static files are left alone.
 */
public class SessionGuard extends OncePerRequestFilter {

    private final Sessions sessions;
    private final SecurityContextHolderStrategy contexts;

    public SessionGuard(Sessions sessions, SecurityContextHolderStrategy contexts) {
        this.sessions = sessions;
        this.contexts = contexts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = contexts.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn session) {
            if (sessions.mayGoOn(session)) {
                Optional.ofNullable(session.workspace())
                        .ifPresent(workspace -> RequestNames.ofWorkspace(request, workspace));
            } else {
                end(request);
            }
        }
        RequestRoles.begin(request);
        chain.doFilter(request, response);
    }

    private void end(HttpServletRequest request) {
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
