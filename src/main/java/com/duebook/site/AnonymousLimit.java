package com.duebook.site;

import com.duebook.text.Texts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers who begins too many {@link AnonymousSessions} with a calm page. Whoever has a session already passes. */
public final class AnonymousLimit extends OncePerRequestFilter {

    private final AnonymousSessions sessions;
    private final RequestMatcher files;
    private final Texts texts;

    /** @param files which anybody may load at any time, for they begin no session */
    public AnonymousLimit(AnonymousSessions sessions, RequestMatcher files, Texts texts) {
        this.sessions = sessions;
        this.files = files;
        this.texts = texts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return files.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var address = request.getRemoteAddr();
        if (request.getSession(false) != null) {
            chain.doFilter(request, response);
        } else if (sessions.mayBegin(address)) {
            try {
                chain.doFilter(request, response);
            } finally {
                sessions.tried(address, request.getSession(false) != null);
            }
        } else {
            BusyPage.answer(request, response, texts, "problem.busy");
        }
    }
}
