package com.duebook.workspace.login;

import com.duebook.identity.Guesses;
import com.duebook.text.Texts;
import com.duebook.time.TooBusy;
import com.duebook.ui.PlainPage;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Too many sign-ins from one address are answered before any password is hashed, and more than the machine can hash at once. */
public class LoginLimit extends OncePerRequestFilter {

    private final Guesses guesses;
    private final Texts texts;

    public LoginLimit(Guesses guesses, Texts texts) {
        this.guesses = guesses;
        this.texts = texts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!guesses.mayTry(request.getRemoteAddr())) {
            refuse(request, response, HttpStatus.TOO_MANY_REQUESTS, "identity.tooManyAttempts", 60);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (TooBusy full) {
            refuse(request, response, HttpStatus.SERVICE_UNAVAILABLE, full.key(), 5);
        }
    }

    /** Not by sendError: the error page would need somebody signed in, and the answer would be the login page. */
    private void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String key, int seconds)
            throws IOException {
        var language = Texts.supported(request.getLocale());
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(PlainPage.html(language, texts.get("workspace.login.title", language),
                texts.get(key, language), "login", texts.get("workspace.login.back", language)));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !("POST".equals(request.getMethod()) && "/login".equals(request.getServletPath()));
    }
}
