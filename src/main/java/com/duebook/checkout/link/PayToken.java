package com.duebook.checkout.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret of a link: 256 random bits that only the mail, the payer's browser and nobody else keep. */
final class PayToken {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final String text;

    private PayToken(String text) {
        this.text = text;
    }

    static PayToken next() {
        var bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new PayToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** Whatever somebody sent; a damaged token has a hash like any other and is found nowhere. */
    static PayToken given(String text) {
        return new PayToken(text);
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String text() {
        return text;
    }

    @Override
    public String toString() {
        return "a token";
    }
}
