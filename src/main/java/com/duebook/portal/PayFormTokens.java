package com.duebook.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/**
 * Knows a payer's own form by the secret of their link, from which the form's token follows (HMAC-SHA256): nothing is
 * kept, so a payer needs no session, and whoever could make the token could open the link as well.
 */
class PayFormTokens implements CsrfTokenRepository {

    private static final String ALGORITHM = "HmacSHA256";
    private static final byte[] PURPOSE = "pay form".getBytes(StandardCharsets.UTF_8);

    private final PayCookie cookie;

    PayFormTokens(PayCookie cookie) {
        this.cookie = cookie;
    }

    /** Null without the cookie of the link in the address. */
    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        var path = request.getRequestURI().split("/");
        var secret = path.length > 2 ? cookie.in(path[2], request.getCookies()) : "";
        return secret.isEmpty() ? null : token(hmac(secret));
    }

    /** Fits no form. */
    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return token(UUID.randomUUID().toString());
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        // It follows from the link.
    }

    private static CsrfToken token(String value) {
        return new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", value);
    }

    private static String hmac(String secret) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(PURPOSE));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
