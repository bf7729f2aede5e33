package com.duebook.workspace.login;

import com.duebook.identity.Guesses;
import com.duebook.text.Texts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Too many sign-ins from one address are answered before any password is hashed. */
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
        if (guesses.mayTry(request.getRemoteAddr())) {
            chain.doFilter(request, response);
        } else {
            refuse(request, response);
        }
    }

    /** Not by sendError: the error page would need somebody signed in, and the answer would be the login page. */
    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, "60");
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(texts.get("identity.tooManyAttempts", Texts.supported(request.getLocale())));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !("POST".equals(request.getMethod()) && "/login".equals(request.getServletPath()));
    }
}
