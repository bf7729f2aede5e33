package com.duebook.workspace.login.ui;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * A sign-in without the token of its session comes from a page that stood open for too long, or from somebody else's
 * page. Either way the person sees the form again, with a sentence, and nobody is signed in.
 */
class StaleLogin implements AccessDeniedHandler {

    /** The query that {@link LoginView} knows it by. */
    static final String AGAIN = "again";

    private final PathPatternRequestMatcher login =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/login");
    private final AccessDeniedHandler others = new AccessDeniedHandlerImpl();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException, ServletException {
        if (login.matches(request)) {
            response.sendRedirect("/login?" + AGAIN);
        } else {
            others.handle(request, response, why);
        }
    }
}
