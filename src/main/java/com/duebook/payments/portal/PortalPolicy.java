package com.duebook.payments.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.header.HeaderWriter;

/**
 * What a payer's browser may load and run: what comes from this host, and what stands in the page under a number that
 * was made up for this one answer. Nothing that arrives as text becomes a script or a style.
 */
public final class PortalPolicy implements HeaderWriter {

    private static final String NONCE = PortalPolicy.class.getName();
    private static final int BYTES = 18;
    /** A font that Vaadin's upload puts into every page out of a template, which no number reaches. */
    private static final String UPLOAD_ICONS = "'sha256-3a64dNOQwcII785DP1PNJieaL3Lbu50dIaJGcJ6xwQ4='";
    private static final String POLICY = String.join("; ",
            "default-src 'none'",
            "script-src 'self' 'nonce-%1$s'",
            "style-src 'self' 'nonce-%1$s' " + UPLOAD_ICONS,
            "img-src 'self' data:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "manifest-src 'self'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private final SecureRandom random = new SecureRandom();

    PortalPolicy() {}

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var nonce = Base64.getEncoder().encodeToString(bytes);
        request.setAttribute(NONCE, nonce);
        response.setHeader("Content-Security-Policy", POLICY.formatted(nonce));
    }

    /** Null for what is no page of the portal. */
    public static @Nullable String nonce(HttpServletRequest request) {
        return (String) request.getAttribute(NONCE);
    }
}
