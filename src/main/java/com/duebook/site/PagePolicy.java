package com.duebook.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.header.HeaderWriter;

/** A content security policy with a number that is made up for each answer, and stands at what came in the page itself. */
public final class PagePolicy implements HeaderWriter {

    private static final String NONCE = PagePolicy.class.getName();
    private static final int BYTES = 18;

    private final SecureRandom random = new SecureRandom();
    private final String policy;

    /** @param policy with {@code %1$s} where the number goes */
    public PagePolicy(String policy) {
        this.policy = policy;
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var nonce = Base64.getEncoder().encodeToString(bytes);
        request.setAttribute(NONCE, nonce);
        response.setHeader("Content-Security-Policy", policy.formatted(nonce));
    }

    /** Null for an answer without such a policy. */
    public static @Nullable String nonce(HttpServletRequest request) {
        return (String) request.getAttribute(NONCE);
    }
}
