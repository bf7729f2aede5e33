package com.duebook.sandbox.stripe.wire;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * One request to the API.
 *
 * @param account on whose behalf: the one named by {@code Stripe-Account}, or the key's own
 */
public record Call(String account, Optional<String> key, String path, Form form) {

    private static final String BEARER = "Bearer ";

    /** @throws StripeError when the caller shows no key of test mode */
    public static Call of(HttpServletRequest request) {
        var authorization = Optional.ofNullable(request.getHeader("Authorization")).orElse("");
        var secret = authorization.startsWith(BEARER) ? authorization.substring(BEARER.length()) : "";
        if (!secret.matches("(sk|rk)_test_\\w+")) {
            throw StripeError.badKey();
        }
        var account = Optional.ofNullable(request.getHeader("Stripe-Account")).orElseGet(() -> Accounts.of(secret));
        return new Call(account, Optional.ofNullable(request.getHeader("Idempotency-Key")), request.getRequestURI(),
                new Form(request.getParameterMap()));
    }
}
