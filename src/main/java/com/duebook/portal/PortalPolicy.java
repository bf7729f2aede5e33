package com.duebook.portal;

import jakarta.servlet.http.HttpServletRequest;

/**
 * What a payer's browser may load and run: what comes from this host, and what stands in the page under a number that
 * was made up for this one answer. Nothing that arrives as text becomes a script or a style.
 */
public final class PortalPolicy {

    /** A font that Vaadin's upload puts into every page out of a template, which no number reaches. */
    private static final String UPLOAD_ICONS = "'sha256-3a64dNOQwcII785DP1PNJieaL3Lbu50dIaJGcJ6xwQ4='";
    static final String POLICY = String.join("; ",
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

    private PortalPolicy() {}

    public static boolean covers(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/pay/");
    }
}
