package com.duebook.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What is said of every page before anything else looks at the request: no page shares its window with those of others
 * or uses the browser's devices, and where people reach Duebook over TLS, browsers are told to use nothing else. An
 * address with two slashes before it, a semicolon in it or a detour to Vaadin's servlet ends here: Spring's firewall
 * refuses them too, but something before it stumbles over some.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class SecurityHeadersFilter extends OncePerRequestFilter {

    /** Where Vaadin's servlet is behind the others, and pushes from. */
    private static final String VAADIN = "/vaadinServlet";

    /** Scripts that pages load, so many that what means nothing for them would weigh. */
    private static final String BUNDLE = "/VAADIN/build/";

    /** Nothing here looks, listens, asks where one is or pays through the browser. */
    private static final String NO_DEVICES = Stream.of("accelerometer", "browsing-topics", "camera",
            "display-capture", "geolocation", "gyroscope", "hid", "magnetometer", "microphone", "midi", "payment",
            "serial", "usb")
            .map(device -> device + "=()").collect(Collectors.joining(", "));

    private final boolean secure;

    SecurityHeadersFilter(Site site) {
        secure = site.isSecure();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!request.getServletPath().startsWith(BUNDLE)) {
            response.setHeader("Permissions-Policy", NO_DEVICES);
            response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        }
        if (secure) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (isPlain(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    /** An answer that is begun anew loses its headers. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static boolean isPlain(HttpServletRequest request) {
        var address = request.getRequestURI();
        return !address.startsWith("//") && !address.contains(";")
                && (address.startsWith(VAADIN) || !request.getServletPath().equals(VAADIN));
    }
}
