package com.duebook.workspace.login.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Files that anybody may load. Where they are, and in Vaadin's own folder, what is no file is not there: Vaadin would
 * start a session and answer with an empty page.
 */
class PublicFiles extends OncePerRequestFilter {

    static final String[] PLACES = {"/*.css", "/*.js", "/*.svg", "/*.png", "/*.webmanifest", "/*.woff2", "/images/**"};

    private static final RequestMatcher OURS = any(PLACES);
    private static final RequestMatcher VAADINS = any("/VAADIN/*", "/VAADIN/static/**", "/VAADIN/build/**");
    /** Where it listens, and no file. */
    private static final RequestMatcher PUSH = any("/VAADIN/push");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isFile(request) && !has(request.getServletPath())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    static boolean isFile(HttpServletRequest request) {
        return OURS.matches(request) || VAADINS.matches(request) && !PUSH.matches(request);
    }

    private static boolean has(String path) {
        return is("META-INF/resources" + path) || is("META-INF/VAADIN/webapp" + path);
    }

    private static boolean is(String file) {
        return new ClassPathResource(file).isReadable();
    }

    private static RequestMatcher any(String... patterns) {
        return new OrRequestMatcher(Arrays.stream(patterns)
                .map(PathPatternRequestMatcher.withDefaults()::matcher)
                .map(RequestMatcher.class::cast)
                .toList());
    }
}
