package com.duebook.watch.log;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.apache.catalina.Globals;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request an id that stands in its log lines and its answer. A trusted proxy's own is taken over, so that its
 * log and ours are read side by side; anybody else's word is not, it would stand in the log as they like.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestIds extends OncePerRequestFilter {

    static final String HEADER = "X-Request-Id";

    private static final String ID = RequestIds.class.getName();
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9-]{8,64}");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!(request.getAttribute(ID) instanceof String)) {
            var id = id(request);
            request.setAttribute(ID, id);
            response.setHeader(HEADER, id);
        }
        try (var line = MDC.putCloseable("request", (String) request.getAttribute(ID))) {
            chain.doFilter(request, response);
        }
    }

    private static String id(HttpServletRequest request) {
        var given = request.getHeader(HEADER);
        return given != null && Boolean.TRUE.equals(request.getAttribute(Globals.REQUEST_FORWARDED_ATTRIBUTE))
                && WELL_FORMED.matcher(given).matches()
                        ? given
                        : HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }

    /** A fault's page is written after the request went through here. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    /** Vaadin's own files, whose first visit is counted in bytes. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/VAADIN/build/");
    }
}
